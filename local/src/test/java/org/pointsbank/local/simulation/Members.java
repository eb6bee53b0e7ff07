package org.pointsbank.local.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Row;

/** Who is a member where, on which day, by plain dates: the first day in, and the first day out. */
final class Members {
  private Members() {}

  static Row person(World world, String person) {
    return world.find(new Key("PERSON#" + person, "PERSON")).orElseThrow();
  }

  /** The membership of {@code person} that stands on a day. */
  static Optional<Row> on(Row person, LocalDate day) {
    return person.rows("memberships").stream().filter(each -> stands(each, day)).findFirst();
  }

  /** Where somebody is a member on a day; nowhere if it is empty. */
  static String community(Row person, LocalDate day) {
    return on(person, day).map(each -> each.text("community")).orElse("");
  }

  /** Whether somebody is a member there on a day, and will be as far as anybody knows. */
  static boolean stays(World world, String person, String community, LocalDate day) {
    return on(person(world, person), day)
        .filter(each -> each.text("community").equals(community))
        .map(each -> !each.has("until"))
        .orElse(false);
  }

  /** Whether somebody could serve in a colour on a day. */
  static boolean serves(World world, String person, String colour, LocalDate day) {
    Row row = person(world, person);
    return on(row, day).isPresent()
        && row.rows("capacities").stream()
            .filter(each -> each.text("capacity").equals(World.capacity(colour)))
            .anyMatch(each -> stands(each, day));
  }

  private static boolean stands(Row span, LocalDate day) {
    boolean begun = !day.isBefore(LocalDate.parse(span.text("from")));
    return begun && (!span.has("until") || day.isBefore(LocalDate.parse(span.text("until"))));
  }
}
