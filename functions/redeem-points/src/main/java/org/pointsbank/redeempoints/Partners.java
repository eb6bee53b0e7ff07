package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PartnerItem;

/** The register of partners, as a community sees it. Source: rules 14.1. */
@Singleton
final class Partners {
  private final BankTable table;

  Partners(BankTable table) {
    this.table = table;
  }

  /** The partner with this id, if the district of {@code community} has or had one. */
  Optional<Item> find(CommunityId community, PartnerId partner) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .flatMap(where -> table.read(PartnerItem.keyOf(where.district(), partner)));
  }
}
