package org.pointsbank.domain.honour;

import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;

/**
 * An honour of one person, with its certificate. Source: rules 16.5.
 *
 * @param id the bank's own
 * @param person who is honoured
 * @param community for which they stood
 * @param given by which programme, for what
 * @param decided by whom, and when
 * @param certificate its number and code
 * @param state whether it stands
 * @param version counts its changes
 */
public record Honour(
    HonourId id,
    PersonId person,
    CommunityId community,
    Given given,
    Confirmation decided,
    Certificate certificate,
    HonourState state,
    long version) {
  /**
   * What an honour is for.
   *
   * @param programme of which
   * @param name of the programme, when it was decided
   * @param period a quarter or a year
   * @param rank in the edition
   */
  public record Given(ProgrammeId programme, String name, Period period, long rank) {}

  /**
   * The paper of an honour.
   *
   * @param number such as {@code 2026-000017}, unique in the district
   * @param code by which anybody checks it
   */
  public record Certificate(String number, CertificateCode code) {}

  /** Whether its own period lies within {@code outer}. */
  public boolean within(Period outer) {
    Period inner = given.period();
    return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
  }

  /** The same, taken back; none if it was before. */
  public Optional<Honour> revoke(Confirmation by, String reason) {
    return state instanceof HonourState.Stands
        ? Optional.of(
            new Honour(
                id,
                person,
                community,
                given,
                decided,
                certificate,
                new HonourState.Revoked(by, reason),
                version + 1))
        : Optional.empty();
  }
}
