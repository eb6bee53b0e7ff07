package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Members move to the other community, or leave. */
final class MoveOps {
  private static final String PERSON = "POST /communities/{community}/people/{person}";
  private static final String NO_MEMBER = "NOT_A_MEMBER";
  private static final List<String> OPEN = List.of("asked", "signed-out");

  private MoveOps() {}

  /** A wish to move. */
  record Ask(String person, String from) implements Op {
    @Override
    public Request request() {
      String body = "{\"to\":\"%s\",\"reason\":\"simulated\"}".formatted(other(from));
      return new Request(Counter.MOVES, PERSON + "/moves", path(from, person), "worker-chen", body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      return new Verdict.Against()
          .when(!Members.stays(world, person, from, World.day(now)), NO_MEMBER)
          .when(moving(world, person), "MOVE_OPEN")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("move") && change.before().isEmpty();
    }
  }

  /** A community's signature. */
  record Sign(Row move, String subject, boolean out) implements Op {
    @Override
    public Request request() {
      Map<String, String> path =
          new HashMap<>(path(move.text(out ? "from" : "to"), move.text("person")));
      var _ = path.put("move", move.text("sk").substring("MOVE#".length()));
      return new Request(
          Counter.MOVES,
          PERSON + "/moves/{move}/" + (out ? "sign-out" : "sign-in"),
          path,
          subject,
          "{}");
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(move.key()).orElseThrow();
      String person = move.text("person");
      String by = World.WORKERS.getOrDefault(subject, "");
      Verdict.Against against =
          new Verdict.Against()
              .when(!found.text("state").equals(out ? "asked" : "signed-out"), "WRONG_STATE")
              .when(!Members.stays(world, person, move.text("from"), World.day(now)), NO_MEMBER);
      return out
          ? against.verdict()
          : against
              .when(found.text("outBy").equals(by), "SIGNED_BY_YOU")
              .when(held(world, move.text("from"), person) > 0, "OPEN_ORDERS")
              .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().key().equals(move.key())
          && change.after().text("state").equals(out ? "signed-out" : "done");
    }
  }

  /** The end of a membership. */
  record Leave(String person, String community, LocalDate day) implements Op {
    @Override
    public Request request() {
      String body = "{\"kind\":\"LEFT\",\"day\":\"%s\",\"reason\":\"simulated\"}".formatted(day);
      return new Request(
          Counter.MOVES, PERSON + "/membership/end", path(community, person), "worker-chen", body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      LocalDate oldest = World.day(now).minusDays(HoursOps.OLDEST_DAYS);
      return new Verdict.Against()
          .when(day.isBefore(oldest), "DAY_TOO_OLD")
          .when(!Members.stays(world, person, community, day), NO_MEMBER)
          .when(moving(world, person), "MOVE_OPEN")
          .when(held(world, community, person) > 0, "OPEN_ORDERS")
          .when(served(world), "DAY_SERVED")
          .verdict();
    }

    private boolean served(World world) {
      return world.records(person).stream()
          .filter(World::occupies)
          .anyMatch(record -> record.text("start").compareTo(day.toString()) >= 0);
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("step") && change.before().isEmpty();
    }
  }

  private static boolean moving(World world, String person) {
    return world.all("move").stream()
        .anyMatch(move -> move.text("person").equals(person) && OPEN.contains(move.text("state")));
  }

  private static long held(World world, String community, String person) {
    return world.accounts().stream()
        .filter(account -> account.text("person").equals(person))
        .filter(account -> account.text("community").equals(community))
        .mapToLong(Plain::heldBy)
        .sum();
  }

  private static Map<String, String> path(String community, String person) {
    return Map.of("community", community, "person", person);
  }

  private static String other(String community) {
    String jinkun = SmallDistrict.JINKUN.value();
    return community.equals(jinkun) ? SmallDistrict.LIUAN.value() : jinkun;
  }
}
