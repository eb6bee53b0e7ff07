package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Shortfall;

/**
 * How people move points by hand.
 *
 * @param secondAbove a voucher over more hundredths than this waits for a second person
 * @param shortfall what becomes of points that are taken back and spent already
 * @param appealDays a line may be appealed against for so many days
 */
@Serdeable
public record PointsForm(long secondAbove, Shortfall shortfall, long appealDays) {
  static PointsForm of(PointRules rules) {
    return new PointsForm(rules.secondAbove().hundredths(), rules.shortfall(), rules.appealDays());
  }

  PointRules rules() {
    return new PointRules(new Points(secondAbove), shortfall, appealDays);
  }
}
