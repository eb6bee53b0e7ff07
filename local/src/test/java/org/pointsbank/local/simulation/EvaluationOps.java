package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Quarters are evaluated, and results go on to the public. */
final class EvaluationOps {
  private static final String ONE = "POST /communities/{community}/evaluations/{quarter}";

  private EvaluationOps() {}

  /** Which evaluation. */
  record Of(String community, String quarter) {
    Key at(String sk) {
      return new Key("EVALUATION#%s#%s".formatted(community, quarter), sk);
    }

    Map<String, String> path() {
      return Map.of("community", community, "quarter", quarter);
    }

    boolean exists(World world) {
      return world.find(at("MANIFEST")).isPresent();
    }

    /** How far it has come. */
    Optional<Row> course(World world) {
      return world.find(at("COURSE#%s#%s".formatted(quarter, community)));
    }

    boolean waits(World world) {
      return world.all("service-record").stream()
          .filter(Since::waits)
          .filter(record -> record.text("community").equals(community))
          .anyMatch(record -> EvaluationProofs.quarter(record).equals(quarter));
    }
  }

  /** Places of a run that counts only once its manifest stands. */
  private static boolean ranks(List<Mirror.Change> changes) {
    return changes.stream().allMatch(change -> change.after().kind().equals("ranked-person"));
  }

  /** A quarter is evaluated for the first time. */
  record Make(Of of, String subject) implements Op {
    @Override
    public Request request() {
      return new Request(Counter.EVALUATIONS, ONE, of.path(), subject, "{}");
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      LocalDate end = EvaluationProofs.end(of.quarter());
      return new Verdict.Against()
          .when(World.day(now).isBefore(end), "QUARTER_NOT_OVER")
          .when(of.exists(world), "EVALUATION_EXISTS")
          .perhaps(of.waits(world), "AWARDS_WAITING")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.before().isEmpty() && change.after().key().equals(of.at("MANIFEST"));
    }

    @Override
    public boolean goesOn(List<Mirror.Change> changes) {
      return ranks(changes);
    }
  }

  /** A word that leads an evaluation on: {@code notice}, {@code publish} or {@code remake}. */
  record Lead(Of of, String subject, String verb) implements Op {
    @Override
    public Request request() {
      return new Request(Counter.EVALUATIONS, ONE + "/" + verb, of.path(), subject, "{}");
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row course = of.course(world).orElseThrow();
      String stage = course.text("stage");
      boolean hangs = stage.equals("public-notice");
      return switch (verb) {
        case "notice" ->
            new Verdict.Against().when(!stage.equals("draft"), "EVALUATION_STAGE").verdict();
        case "publish" ->
            new Verdict.Against()
                .when(!hangs, "EVALUATION_STAGE")
                .when(
                    hangs && World.day(now).isBefore(LocalDate.parse(course.text("until"))),
                    "TOO_EARLY")
                .verdict();
        default ->
            new Verdict.Against()
                .when(stage.equals("published"), "EVALUATION_STAGE")
                .perhaps(of.waits(world), "AWARDS_WAITING")
                .verdict();
      };
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      Row after = change.after();
      return switch (verb) {
        case "notice" -> isCourse(after) && after.text("stage").equals("public-notice");
        case "publish" -> isCourse(after) && after.text("stage").equals("published");
        default -> change.before().isPresent() && after.key().equals(of.at("MANIFEST"));
      };
    }

    private boolean isCourse(Row after) {
      return after.kind().equals("course") && after.text("pk").equals(of.at("").pk());
    }

    @Override
    public boolean goesOn(List<Mirror.Change> changes) {
      return verb.equals("remake") && ranks(changes);
    }
  }
}
