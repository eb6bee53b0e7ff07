package org.pointsbank.local.broken.table;

import org.pointsbank.local.broken.awardpoints.TellerHelper;

/** Breaks a rule on purpose: a room that knows a function. */
public record Counter(TellerHelper teller) {}
