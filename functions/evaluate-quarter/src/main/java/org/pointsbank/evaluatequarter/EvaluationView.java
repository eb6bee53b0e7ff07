package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankingName;

/**
 * A frozen evaluation.
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
 * @param laterLines how many lines of the quarter were posted since, and are not in it; told only
 *     where one evaluation is looked at
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
    Optional<Long> laterLines) {

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

  static EvaluationView of(Manifest manifest, ZoneId zone, Optional<Long> laterLines) {
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
        laterLines);
  }
}
