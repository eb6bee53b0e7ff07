package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.ByHand;
import org.pointsbank.domain.round.Round;

/**
 * A round of a community. What lies ahead in its times is a plan.
 *
 * @param community whose round
 * @param round for which half-year
 * @param phase announced, ordering, allocating, pick-up or closed
 * @param announcedAt when it was announced
 * @param opensAt when ordering opens
 * @param orderingEndsAt when ordering ends, exclusive
 * @param pickUpEndsAt when picking up ends, exclusive
 * @param commitment sha256 of the secret of its draw
 * @param publicValueName the value that enters the draw; empty if none
 * @param method who gets a prize that is short: lot, or honour: the most honour points of the
 *     round's half-year
 * @param ordersPerPerson open orders one person may have
 * @param ruleVersion the rule book that it goes by
 * @param byHand what workers did to it, oldest first
 */
@Serdeable
record RoundView(
    String community,
    String round,
    String phase,
    OffsetDateTime announcedAt,
    OffsetDateTime opensAt,
    OffsetDateTime orderingEndsAt,
    OffsetDateTime pickUpEndsAt,
    String commitment,
    String publicValueName,
    String method,
    long ordersPerPerson,
    long ruleVersion,
    List<ByHandView> byHand) {

  /**
   * What a worker did to a round.
   *
   * @param from the phase that it ended; announced also for the announcement itself
   * @param by the worker
   * @param at when
   * @param reason why
   */
  @Serdeable
  record ByHandView(String from, String by, OffsetDateTime at, String reason) {
    static ByHandView of(ByHand word, ZoneId zone) {
      return new ByHandView(
          word.from().word(), word.by().value(), local(word.at(), zone), word.reason());
    }
  }

  /** As {@code terms}, the rule book that the round goes by, makes it. */
  static RoundView of(Round round, RuleBook terms) {
    ZoneId zone = terms.zone();
    return new RoundView(
        round.id().community().value(),
        round.id().half().toString(),
        round.phase().word(),
        local(round.dates().announced(), zone),
        local(round.dates().opens(), zone),
        local(round.dates().orderingEnds(), zone),
        local(round.dates().pickUpEnds(), zone),
        round.commitment(),
        terms.rounds().publicValueName(),
        terms.rounds().method().word(),
        terms.rounds().ordersPerPerson(),
        round.ruleVersion(),
        round.byHand().stream().map(word -> ByHandView.of(word, zone)).toList());
  }

  private static OffsetDateTime local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
