package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamStay;

/** Who stands on the list of a Party branch. Source: rules 16.10. */
public final class BranchRoll {
  private BranchRoll() {}

  /**
   * Those of {@code stays} in {@code branch} who are on its list of {@code day}. Who turned out to
   * be known twice is listed as whoever they go on as, and once.
   */
  public static Stream<Person> of(
      BankTable table, Team branch, List<TeamStay> stays, LocalDate day) {
    List<TeamStay> then = stays.stream().filter(stay -> stay.on(day)).toList();
    Map<Key, Item> people =
        table.readAll(
            then.stream().map(TeamStay::person).map(PersonItem::keyOf).distinct().toList());
    return then.stream()
        .flatMap(stay ->
            Optional.ofNullable(people.get(PersonItem.keyOf(stay.person())))
                .map(item -> PersonItem.standing(table, PersonItem.read(item)))
                .filter(person -> branch.lists(stay, person, day))
                .filter(person -> speaksFor(table, person, stay, day))
                .stream());
  }

  /**
   * Whether it is by {@code stay} that {@code person} is listed: a stay of their own comes first.
   */
  private static boolean speaksFor(BankTable table, Person person, TeamStay stay, LocalDate day) {
    return person.ids().stream()
        .takeWhile(id -> !id.equals(stay.person()))
        .noneMatch(id ->
            TeamStayItem.latest(table, stay.team(), id).filter(other -> other.on(day)).isPresent());
  }
}
