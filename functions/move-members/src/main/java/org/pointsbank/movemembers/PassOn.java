package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.move.Carrying;
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
 * today; and ends it where they are members of no community any more. Each line moves its head
 * under its version, so that running twice, late or from the middle changes nothing more. Source:
 * rules 13.4 and 13.6.
 */
@Singleton
final class PassOn {
  private final BankTable table;
  private final CarryOver carryOver;
  private final EndPoints endPoints;
  private final LineTerms lineTerms;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Clock clock;

  PassOn(
      BankTable table,
      CarryOver carryOver,
      EndPoints endPoints,
      LineTerms lineTerms,
      RuleShelf rules,
      Settlement settlement,
      Clock clock) {
    this.table = table;
    this.carryOver = carryOver;
    this.endPoints = endPoints;
    this.lineTerms = lineTerms;
    this.rules = rules;
    this.settlement = settlement;
    this.clock = clock;
  }

  /** Passes on, or ends, what lies in {@code community}, until {@code deadline}. */
  MoveTasks.Ticked from(CommunityId community, Deadline deadline) {
    List<PersonId> gone = new ArrayList<>();
    table.each(ForwardItem.of(community), item -> gone.add(ForwardItem.read(item)));
    return InTurn.sum(
        gone,
        MoveTasks.Ticked.NOTHING,
        MoveTasks.Ticked::plus,
        person ->
            deadline.passed()
                ? MoveTasks.Ticked.NOTHING
                : settlement.<MoveTasks.Ticked>settled(() -> decide(community, person)));
  }

  private Decision<MoveTasks.Ticked> decide(CommunityId left, PersonId id) {
    Instant now = clock.instant();
    Item seen = table.read(PersonItem.keyOf(id)).orElseThrow();
    Person person = PersonItem.read(seen);
    Person taker = PersonItem.standing(table, person);
    boolean merged = !taker.id().equals(id);
    LocalDate today = LocalDate.ofInstant(now, rules.of(left).zone());
    Optional<CommunityId> home =
        taker.communityOn(today).filter(each -> merged || !each.equals(left));
    if (home.isPresent()) {
      return carry(person, taker, new CarryOver.Way(left, home.get()), now);
    }
    return taker
        .goneOn(today)
        .filter(ending -> !today.isBefore(endPoints.spendableUntil(left, ending)))
        .map(ending -> end(person, taker, new Left(left, ending), now))
        .orElseGet(() -> new Decision.Write<>(Transaction.EMPTY, MoveTasks.Ticked.NOTHING));
  }

  private Decision<MoveTasks.Ticked> carry(
      Person person, Person taker, CarryOver.Way way, Instant now) {
    CarryOver.Load load = carryOver.load(person.id(), taker, way);
    if (load.due() == 0) {
      return new Decision.Write<>(Transaction.EMPTY, MoveTasks.Ticked.NOTHING);
    }
    return new Decision.Write<>(
        load.carried(lineTerms.at(way.from(), Optional.empty(), now))
            .requireAsSeen(PersonItem.keyOf(taker.id()), Optional.of(PersonItem.write(taker))),
        new MoveTasks.Ticked(load.due(), 0));
  }

  private record Left(CommunityId community, Membership.Ending ending) {}

  private Decision<MoveTasks.Ticked> end(Person person, Person taker, Left left, Instant now) {
    EndPoints.Load load = endPoints.load(left.community(), person.id());
    if (load.due() == 0) {
      return new Decision.Write<>(Transaction.EMPTY, MoveTasks.Ticked.NOTHING);
    }
    Carrying.Terms terms = lineTerms.at(left.community(), Optional.empty(), now);
    return new Decision.Write<>(
        load.ended(left.ending().how(), terms)
            .requireAsSeen(PersonItem.keyOf(taker.id()), Optional.of(PersonItem.write(taker))),
        new MoveTasks.Ticked(0, load.due()));
  }
}
