package org.pointsbank.domain.voucher;

import java.time.LocalDate;

/**
 * Why a voucher was written.
 *
 * @param servedOn the local day it is for; of a reversal, the day of the line it takes back
 * @param reason as the passbook shows it
 * @param evidence where it can be looked up; the passbook does not show it
 */
public record Grounds(LocalDate servedOn, String reason, String evidence) {}
