package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;

/**
 * What one community has otherwise; a section that is not there is the district's.
 *
 * @param community which one
 * @param coefficients of items that are worth something else there
 * @param hours how hours count
 * @param points how people move points by hand
 * @param expiry when points expire
 * @param rounds when half-year rounds happen
 * @param evaluation how a quarter is evaluated
 * @param paper how large a passbook is
 * @param activities how activities are organised
 */
@Serdeable
public record CommunityForm(
    String community,
    List<Coefficient> coefficients,
    Optional<HoursForm> hours,
    Optional<PointsForm> points,
    Optional<ExpiryForm> expiry,
    Optional<RoundsForm> rounds,
    Optional<EvaluationForm> evaluation,
    Optional<PaperForm> paper,
    Optional<ActivitiesForm> activities) {
  /**
   * What an item is worth.
   *
   * @param item its code
   * @param coefficientHundredths what an hour of it is worth: {@code 120} = 1.2
   */
  @Serdeable
  public record Coefficient(String item, long coefficientHundredths) {}

  static CommunityForm of(CommunityId community, CommunityRules own) {
    return new CommunityForm(
        community.value(),
        own.coefficients().entrySet().stream()
            .map(worth -> new Coefficient(worth.getKey(), worth.getValue()))
            .sorted(Comparator.comparing(Coefficient::item))
            .toList(),
        own.hours().map(HoursForm::of),
        own.points().map(PointsForm::of),
        own.expiry().map(ExpiryForm::always),
        own.rounds().map(RoundsForm::of),
        own.evaluation().map(EvaluationForm::of),
        own.paper().map(PaperForm::of),
        own.activities().map(ActivitiesForm::of));
  }

  CommunityRules rules() {
    return new CommunityRules(
        coefficients.stream()
            .collect(Collectors.toMap(Coefficient::item, Coefficient::coefficientHundredths)),
        hours.map(HoursForm::rules),
        points.map(PointsForm::rules),
        expiry.map(ExpiryForm::rules),
        rounds.map(RoundsForm::rules),
        evaluation.map(EvaluationForm::rules),
        paper.map(PaperForm::rules),
        activities.map(ActivitiesForm::rules));
  }
}
