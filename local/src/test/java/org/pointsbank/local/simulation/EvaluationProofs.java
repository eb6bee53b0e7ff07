package org.pointsbank.local.simulation;

import static org.pointsbank.local.simulation.Effects.must;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** EVAL: an evaluation is made of all that was there, and only when it may be; then it stays. */
final class EvaluationProofs {
  private static final Set<String> STAGES =
      Set.of(
          ">draft",
          ">public-notice",
          "draft>draft",
          "draft>public-notice",
          "public-notice>public-notice",
          "public-notice>published");

  private final World before;
  private final Since since;

  EvaluationProofs(World before, Since since) {
    this.before = before;
    this.since = since;
  }

  /**
   * Judges what is written to evaluations.
   *
   * @param asked whether somebody asked for it, and not the calendar
   * @param calm whether nothing went wrong in the call, so that its index was not old
   */
  void of(List<Mirror.Change> changes, boolean asked, boolean calm) {
    for (Mirror.Change change : changes) {
      Row after = change.after();
      if (isManifest(after)) {
        made(change, changes, asked);
        must(!calm || noneWaits(after), "EVAL: awards wait, and yet evaluated: " + after.key());
      } else if (after.kind().equals("course")) {
        led(change);
      }
    }
  }

  static boolean isManifest(Row row) {
    return row.kind().equals("evaluation") && row.text("sk").equals("MANIFEST");
  }

  static boolean concerns(List<Mirror.Change> changes) {
    return changes.stream()
        .map(change -> change.after().kind())
        .anyMatch(Set.of("evaluation", "course")::contains);
  }

  private void made(Mirror.Change change, List<Mirror.Change> changes, boolean asked) {
    Row manifest = change.after();
    LocalDate end = end(manifest.text("quarter"));
    must(!World.day(since.now()).isBefore(end), "EVAL: not over yet: " + manifest.key());
    must(asked || change.before().isEmpty(), "EVAL: nobody asked to make anew " + manifest.key());
    boolean moved = changes.stream().anyMatch(each -> each.after().kind().equals("course"));
    must(moved, "EVAL: made without its life: " + manifest.key());
    Row rules = book(end.minusDays(1));
    boolean right =
        manifest.row("evaluation").equals(rules.row("evaluation"))
            && manifest.number("ruleVersion") == rules.number("ruleVersion");
    must(right, "EVAL: not by the rules of its quarter: " + manifest.key());
    must(changes.stream().anyMatch(each -> isTwin(each.after(), manifest)), "EVAL: not listed");
    EvaluationResult result = new EvaluationResult(before, manifest);
    result.prove(account -> since.lines(account));
  }

  private static boolean isTwin(Row listed, Row manifest) {
    String pk = "COMMUNITY#" + manifest.text("community") + "#EVALUATIONS";
    return listed.key().equals(new Key(pk, manifest.text("quarter")))
        && without(listed).equals(without(manifest));
  }

  private static Map<String, AttributeValue> without(Row row) {
    Map<String, AttributeValue> rest = new HashMap<>(row.attributes());
    rest.keySet().removeAll(Set.of("pk", "sk"));
    return rest;
  }

  /** The rule book in force on {@code day}. */
  private Row book(LocalDate day) {
    return before.all("rule-book").stream()
        .filter(book -> !LocalDate.parse(book.text("effective")).isAfter(day))
        .max(java.util.Comparator.comparingLong(book -> book.number("ruleVersion")))
        .orElseThrow();
  }

  private boolean noneWaits(Row manifest) {
    return since.waiting().stream()
        .flatMap(key -> before.find(key).stream())
        .filter(Since::waits)
        .filter(record -> record.text("community").equals(manifest.text("community")))
        .noneMatch(record -> quarter(record).equals(manifest.text("quarter")));
  }

  private void led(Mirror.Change change) {
    Row course = change.after();
    String from = change.before().map(row -> row.text("stage")).orElse("");
    String edge = from + ">" + course.text("stage");
    must(STAGES.contains(edge), "EVAL: a life goes " + edge + ": " + course.key());
    if (!course.text("stage").equals("published")) {
      return;
    }
    LocalDate until = LocalDate.parse(course.text("until"));
    boolean told = change.before().map(row -> row.text("until")).equals(Optional.of("" + until));
    must(told && !World.day(since.now()).isBefore(until), "EVAL: too early: " + course.key());
    must(change.before().map(row -> row.number("open") == 0).orElse(false), "EVAL: objections");
    Row manifest = before.find(new Key(course.text("pk"), "MANIFEST")).orElseThrow();
    String inputs = PlainHash.of(manifest, new EvaluationResult(before, manifest).counted());
    must(inputs.equals(course.text("inputs")), "EVAL: not the hash of it: " + course.key());
  }

  static LocalDate end(String quarter) {
    int year = Integer.parseInt(quarter.substring(0, 4));
    int number = Integer.parseInt(quarter.substring(6));
    return LocalDate.of(year, 1, 1).plusMonths(3L * number);
  }

  static String quarter(LocalDate day) {
    return "%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** The quarter in which somebody served. */
  static String quarter(Row record) {
    return quarter(LocalDateTime.parse(record.text("start")).toLocalDate());
  }
}
