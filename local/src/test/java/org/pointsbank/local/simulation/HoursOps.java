package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Hours are entered, and people say whether they count. */
final class HoursOps {
  private static final String RECORDS = "POST /communities/{community}/people/{person}/records";
  static final String NOT_HELD = "CAPACITY_NOT_HELD";
  private static final long DAY_LIMIT = 480;
  static final int OLDEST_DAYS = 120;

  private HoursOps() {}

  /** Hours of one account's owner. */
  record Enter(Row account, String subject, LocalDateTime start, long minutes) implements Op {
    private LocalDateTime end() {
      return start.plusMinutes(minutes);
    }

    @Override
    public Request request() {
      String body =
          "{\"item\":\"G01\",\"capacity\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
              .formatted(World.capacity(account.text("colour")), start, end());
      return new Request(Counter.HOURS, RECORDS, path(account), subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      LocalDate day = start.toLocalDate();
      String person = account.text("person");
      List<Row> others = world.records(person).stream().filter(this::overlaps).toList();
      return new Verdict.Against()
          .when(!Members.serves(world, person, account.text("colour"), day), NOT_HELD)
          .when(end().isAfter(World.time(now)), "FUTURE_SERVICE")
          .when(day.isBefore(World.day(now).minusDays(OLDEST_DAYS)), "TOO_OLD")
          .when(others.stream().anyMatch(this::sees), "OVERLAP")
          .when(!others.stream().allMatch(this::sees), "OVERLAP_ELSEWHERE")
          .verdict();
    }

    /** Whether the asker may be told which record it is: their own, or where they work. */
    private boolean sees(Row record) {
      return record.text("person").equals(World.person(subject))
          || Tenants.WORKS.getOrDefault(subject, Set.of()).contains(record.text("servedIn"));
    }

    private boolean overlaps(Row record) {
      return World.occupies(record)
          && LocalDateTime.parse(record.text("start")).isBefore(end())
          && LocalDateTime.parse(record.text("end")).isAfter(start);
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      Row after = change.after();
      return after.kind().equals("service-record")
          && change.before().isEmpty()
          && after.text("state").equals("pending")
          && after.text("person").equals(account.text("person"))
          && after.text("start").equals(start.toString())
          && after.text("end").equals(end().toString())
          && after.flag("needsSecond") == (ofDay(before) + minutes > DAY_LIMIT);
    }

    private long ofDay(World world) {
      return world.records(account.text("person")).stream()
          .filter(World::occupies)
          .filter(record -> record.text("start").startsWith(start.toLocalDate().toString()))
          .mapToLong(HoursOps::minutes)
          .sum();
    }
  }

  /** A word about a record. */
  record Review(Row record, String subject, String verb) implements Op {
    private static final Map<String, String> OUTCOMES =
        Map.of("confirm-second", "confirmed", "reject", "rejected", "withdraw", "withdrawn");

    @Override
    public Request request() {
      Map<String, String> path =
          Map.of(
              "community", record.text("servedIn"),
              "person", record.text("person"),
              "record", record.text("record"));
      String body = verb.equals("reject") ? "{\"reason\":\"simulated\"}" : "{}";
      return new Request(Counter.HOURS, RECORDS + "/{record}/" + verb, path, subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(record.key()).orElseThrow();
      String by = World.WORKERS.getOrDefault(subject, found.text("person"));
      String state = found.text("state");
      boolean entered = found.text("enteredBy").equals(by);
      Verdict.Against against = new Verdict.Against();
      return switch (verb) {
        case "confirm" ->
            against
                .when(!state.equals("pending"), "WRONG_STATE")
                .when(entered, "ENTERED_BY_YOU")
                .verdict();
        case "confirm-second" ->
            against
                .when(!state.equals("awaiting-second"), "WRONG_STATE")
                .when(entered, "ENTERED_BY_YOU")
                .when(found.text("decidedBy").equals(by), "CONFIRMED_BY_YOU")
                .verdict();
        case "reject" ->
            against
                .when(!List.of("pending", "awaiting-second").contains(state), "WRONG_STATE")
                .when(entered, "ENTERED_BY_YOU")
                .verdict();
        default ->
            against
                .when(!state.equals("pending"), "WRONG_STATE")
                .when(!entered && !found.text("person").equals(by), "NOT_YOURS")
                .verdict();
      };
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      Row after = change.after();
      String first = record.flag("needsSecond") ? "awaiting-second" : "confirmed";
      return after.key().equals(record.key())
          && after.text("state").equals(OUTCOMES.getOrDefault(verb, first));
    }
  }

  static long minutes(Row record) {
    return java.time.Duration.between(
            LocalDateTime.parse(record.text("start")), LocalDateTime.parse(record.text("end")))
        .toMinutes();
  }

  static Map<String, String> path(Row account) {
    return Map.of("community", account.text("community"), "person", account.text("person"));
  }
}
