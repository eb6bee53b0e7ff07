package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;

/**
 * Passes on what came late to the accounts of those who have moved away, to where they are members
 * today. Each line moves its head under its version, so that running twice, late or from the middle
 * changes nothing more. Source: rules 13.4.
 */
@Singleton
final class PassOn {
  private final BankTable table;
  private final CarryOver carryOver;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Clock clock;

  PassOn(
      BankTable table, CarryOver carryOver, RuleShelf rules, Settlement settlement, Clock clock) {
    this.table = table;
    this.carryOver = carryOver;
    this.rules = rules;
    this.settlement = settlement;
    this.clock = clock;
  }

  /**
   * Passes on what lies in {@code community}.
   *
   * @return of how many accounts something was passed on before {@code deadline}
   */
  long from(CommunityId community, Deadline deadline) {
    List<PersonId> gone = new ArrayList<>();
    table.each(ForwardItem.of(community), item -> gone.add(ForwardItem.read(item)));
    return InTurn.sum(
        gone,
        0L,
        Long::sum,
        person ->
            deadline.passed() ? 0L : settlement.<Long>settled(() -> decide(community, person)));
  }

  private Decision<Long> decide(CommunityId left, PersonId id) {
    Instant now = clock.instant();
    Item seen = table.read(PersonItem.keyOf(id)).orElseThrow();
    Person person = PersonItem.read(seen);
    LocalDate today = LocalDate.ofInstant(now, rules.of(left).zone());
    Optional<CommunityId> home = person.communityOn(today).filter(each -> !each.equals(left));
    if (home.isEmpty()) {
      return new Decision.Write<>(Transaction.EMPTY, 0L);
    }
    CarryOver.Way way = new CarryOver.Way(left, home.get());
    CarryOver.Load load = carryOver.load(person, way);
    if (load.due() == 0) {
      return new Decision.Write<>(Transaction.EMPTY, 0L);
    }
    return new Decision.Write<>(
        load.carried(carryOver.terms(way, Optional.empty(), now))
            .requireAsSeen(PersonItem.keyOf(id), Optional.of(seen)),
        load.due());
  }
}
