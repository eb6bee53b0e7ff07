package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.Stage;

/**
 * An evaluation.
 *
 * @param community whose
 * @param quarter of the services that count, {@code 2026-Q3}
 * @param measure what it ranks by
 * @param ties who comes first among equals: nobody, they share a rank and the next is left out; or
 *     whoever served more minutes
 * @param ruleVersion the version of the rule book in force on the quarter's last day
 * @param madeAt when
 * @param madeBy the person who asked for it; none where the calendar did
 * @param rankings what each of them adds up to
 * @param teams how many teams are listed; none where it was made before teams were ranked
 * @param laterLines how many lines of the quarter were posted since, and are not in it; told only
 *     where one evaluation is looked at
 * @param stage how far it has come on its way to the public
 */
@Serdeable
record EvaluationView(
    String community,
    String quarter,
    Measure measure,
    TieRule ties,
    long ruleVersion,
    OffsetDateTime madeAt,
    Optional<String> madeBy,
    List<TallyView> rankings,
    Optional<Long> teams,
    Optional<Long> laterLines,
    StageView stage) {

  /**
   * How far an evaluation has come.
   *
   * @param name {@code draft}, {@code public-notice} or, for good, "published"
   * @param noticeUntil the first day no more on which members object, once the notice has begun
   * @param openObjections how many objections wait for a decision
   * @param publishedAt when it was frozen
   * @param inputs the hash of what it was made from, once it is published; lower-case hex
   */
  @Serdeable
  record StageView(
      String name,
      Optional<LocalDate> noticeUntil,
      long openObjections,
      Optional<OffsetDateTime> publishedAt,
      Optional<String> inputs) {
    static StageView of(Course course, ZoneId zone) {
      return switch (course.stage()) {
        case Stage.Draft() -> of(course, Optional.empty());
        case Stage.Notice(_, LocalDate until) -> of(course, Optional.of(until));
        case Stage.Published(LocalDate until, Manifest.Made made, String inputs) ->
            new StageView(
                course.stage().word(),
                Optional.of(until),
                course.open(),
                Optional.of(made.at().atZone(zone).toOffsetDateTime()),
                Optional.of(inputs));
      };
    }

    private static StageView of(Course course, Optional<LocalDate> until) {
      return new StageView(
          course.stage().word(), until, course.open(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * What one ranking adds up to.
   *
   * @param ranking over which accounts
   * @param people how many are ranked
   * @param honour hundredths of honour points of all of them
   * @param minutes service minutes of all of them
   * @param lines passbook lines of all of them
   */
  @Serdeable
  record TallyView(RankingName ranking, long people, long honour, long minutes, long lines) {
    static TallyView of(RankingName name, Manifest.Tally tally) {
      return new TallyView(
          name,
          tally.people(),
          tally.totals().honourHundredths(),
          tally.totals().minutes(),
          tally.totals().lines());
    }
  }

  static EvaluationView of(
      Manifest manifest, Course course, ZoneId zone, Optional<Long> laterLines) {
    return new EvaluationView(
        manifest.of().community().value(),
        manifest.of().quarter().toString(),
        manifest.basis().rules().measure(),
        manifest.basis().rules().ties(),
        manifest.basis().ruleVersion(),
        manifest.made().at().atZone(zone).toOffsetDateTime(),
        manifest.made().by().map(PersonId::value),
        Stream.of(RankingName.values())
            .map(name -> TallyView.of(name, manifest.tally(name)))
            .toList(),
        manifest.teams(),
        laterLines,
        StageView.of(course, zone));
  }
}
