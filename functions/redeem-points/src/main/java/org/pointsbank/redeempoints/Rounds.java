package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundCalendar;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.RoundItem;

/** Rounds as they stand in the table now, and the rule books they go by. */
@Singleton
final class Rounds {
  private final BankTable table;
  private final RuleShelf rules;

  Rounds(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** The round, if it was announced. */
  Optional<Round> find(RoundId id) {
    return table.read(RoundItem.keyOf(id)).map(RoundItem::read);
  }

  /**
   * The round.
   *
   * @throws IllegalStateException if it was never announced
   */
  Round read(RoundId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no round " + id));
  }

  /** All rounds of a community, oldest first. */
  List<Round> all(CommunityId community) {
    List<Round> all = new ArrayList<>();
    table.each(RoundItem.of(community), entry -> all.add(read(RoundItem.listed(community, entry))));
    return all;
  }

  /** The rule book by which a round was announced: its lengths and limits hold for all of it. */
  RuleBook terms(Round round) {
    return rules.of(round.id().community()).books().stream()
        .filter(book -> book.version() == round.ruleVersion())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule book " + round.ruleVersion()));
  }

  /** The calendar that a round goes by. */
  RoundCalendar calendar(Round round) {
    return RoundCalendar.of(terms(round));
  }

  /** The rule book in force at {@code now} in a community that exists. */
  RuleBook inForce(CommunityId community, Instant now) {
    RuleBooks books = rules.of(community);
    return books.at(LocalDate.ofInstant(now, books.zone()));
  }

  /** Where the days of a community that exists begin and end. */
  ZoneId zone(CommunityId community) {
    return rules.of(community).zone();
  }
}
