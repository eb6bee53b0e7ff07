package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** In which zone a community's times are told: that of its district. Source: rules 3.7. */
@Singleton
final class DistrictZones {
  private final BankTable table;
  private final RuleShelf rules;

  DistrictZones(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** The zone of {@code community}, if there is such a community. */
  Optional<ZoneId> of(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> rules.of(found.district()).zone());
  }
}
