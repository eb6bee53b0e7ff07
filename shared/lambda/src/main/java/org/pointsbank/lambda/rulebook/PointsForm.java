package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Shortfall;

/**
 * How people move points by hand, and how long points outlive a membership.
 *
 * @param secondAbove a voucher over more hundredths than this waits for a second person
 * @param shortfall what becomes of points that are taken back and spent already
 * @param appealDays a line may be appealed against for so many days
 * @param keepDays who left may spend what they have for so many days more; without it, not at all
 */
@Serdeable
public record PointsForm(
    long secondAbove, Shortfall shortfall, long appealDays, Optional<Long> keepDays) {
  static PointsForm of(PointRules rules) {
    return new PointsForm(
        rules.secondAbove().hundredths(), rules.shortfall(), rules.appealDays(), rules.keepDays());
  }

  PointRules rules() {
    return new PointRules(new Points(secondAbove), shortfall, appealDays, keepDays);
  }
}
