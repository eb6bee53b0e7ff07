package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.RuleShelf;

/** Where the days of a community begin and end. */
@Singleton
final class Zones {
  private final RuleShelf rules;

  Zones(RuleShelf rules) {
    this.rules = rules;
  }

  /**
   * The zone of its district.
   *
   * @throws IllegalStateException if there is no such community
   */
  ZoneId of(CommunityId community) {
    return rules.of(community).books().getFirst().zone();
  }
}
