package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What anybody reads who holds a certificate.
 *
 * @param number on the paper
 * @param name the first character of the name, {@code 王*}
 * @param programmeName by which it was given
 * @param communityName for which the person stood
 * @param period a quarter or a year
 * @param rank in the edition
 * @param day on which it was decided
 * @param state {@code valid} or {@code revoked}
 */
@Serdeable
record CertificateView(
    String number,
    String name,
    String programmeName,
    String communityName,
    String period,
    long rank,
    LocalDate day,
    String state) {}
