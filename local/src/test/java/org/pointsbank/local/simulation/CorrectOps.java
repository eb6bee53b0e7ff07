package org.pointsbank.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Volunteers say what is wrong with their records, and workers decide about that. */
final class CorrectOps {
  private static final String CORRECTION =
      "POST /communities/{community}/people/{person}/records/{record}/correction";
  private static final Duration IN_TIME = Duration.ofDays(29);

  private CorrectOps() {}

  /** That a record should end at another time. */
  record Ask(Row record, LocalDateTime end) implements Op {
    @Override
    public Request request() {
      String body = "{\"end\":\"%s\",\"reason\":\"simulated\"}".formatted(end);
      String subject = World.PEOPLE.getOrDefault(record.text("person"), "");
      return new Request(Counter.HOURS, CORRECTION, path(record), subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(record.key()).orElseThrow();
      boolean late = now.isAfter(World.at(found, "enteredAt").plus(IN_TIME));
      if (late) {
        return Verdict.UNKNOWN;
      }
      String state = correction(world, record).map(row -> row.text("state")).orElse("withdrawn");
      return new Verdict.Against()
          .when(!World.occupies(found), "WRONG_STATE")
          .when(!served(world, record), HoursOps.NOT_HELD)
          .when(!state.equals("withdrawn"), "CORRECTION_EXISTS")
          .when(end.toString().equals(found.text("end")), "NOTHING_TO_CORRECT")
          .when(overlaps(world, record, end), "OVERLAP")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("correction")
          && change.after().text("state").equals("open")
          && change.after().text("end").equals(end.toString());
    }
  }

  /** A word on a correction. */
  record Decide(Row record, String subject, String verb) implements Op {
    @Override
    public Request request() {
      String body = "{\"reason\":\"simulated\"}";
      return new Request(Counter.HOURS, CORRECTION + "/" + verb, path(record), subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(record.key()).orElseThrow();
      Optional<Row> correction = correction(world, record);
      boolean late = now.isAfter(World.at(found, "enteredAt").plus(IN_TIME));
      if (late) {
        return Verdict.UNKNOWN;
      }
      if (correction.isEmpty()) {
        return new Verdict.Against().when(true, "NOT_FOUND").verdict();
      }
      String by = World.WORKERS.getOrDefault(subject, "");
      Verdict.Against against =
          new Verdict.Against()
              .when(!correction.get().text("state").equals("open"), "WRONG_STATE")
              .when(found.text("enteredBy").equals(by), "ENTERED_BY_YOU");
      if (verb.equals("refuse")) {
        return against.verdict();
      }
      LocalDateTime end = LocalDateTime.parse(correction.get().text("end"));
      return against
          .when(!World.occupies(found), "WRONG_STATE")
          .when(!served(world, record), HoursOps.NOT_HELD)
          .when(overlaps(world, record, end), "OVERLAP")
          .when(!fits(world, found), "BELOW_ZERO")
          .verdict();
    }

    private static boolean fits(World world, Row record) {
      if (!record.text("state").equals("awarded")) {
        return true;
      }
      String lines =
          "ACCOUNT#%s#%s#%s"
              .formatted(
                  record.text("community"),
                  World.colour(record.text("capacity")),
                  record.text("person"));
      Row line = world.find(World.lineKey(lines, record.number("line"))).orElseThrow();
      return Money.back(line).fits(world.find(World.accountOf(lines)).orElseThrow());
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("correction")
          && change.after().text("state").equals(verb.equals("refuse") ? "refused" : "upheld");
    }
  }

  private static boolean overlaps(World world, Row record, LocalDateTime end) {
    LocalDateTime start = LocalDateTime.parse(record.text("start"));
    return world.records(record.text("person")).stream()
        .filter(other -> !other.key().equals(record.key()))
        .filter(World::occupies)
        .anyMatch(other ->
            LocalDateTime.parse(other.text("start")).isBefore(end)
                && LocalDateTime.parse(other.text("end")).isAfter(start));
  }

  /** Whether the person could serve that day, as things are now. */
  private static boolean served(World world, Row record) {
    return Members.serves(
        world,
        record.text("person"),
        World.colour(record.text("capacity")),
        LocalDate.parse(record.text("start").substring(0, 10)));
  }

  static Optional<Row> correction(World world, Row record) {
    String sk = record.text("sk").replace("HOURS#", "CORRECTION#");
    return world.find(new Key(record.text("pk"), sk));
  }

  private static Map<String, String> path(Row record) {
    return Map.of(
        "community", record.text("servedIn"),
        "person", record.text("person"),
        "record", record.text("record"));
  }
}
