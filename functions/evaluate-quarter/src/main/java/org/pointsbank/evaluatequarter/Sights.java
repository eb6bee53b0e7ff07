package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** Who reads what of a community's evaluations. Source: rules 7.6 and 8.5. */
@Singleton
final class Sights {
  private final BankTable table;

  Sights(BankTable table) {
    this.table = table;
  }

  boolean auditor(Call call, CommunityId community) {
    return holdsIn(community, call, Role.AUDITOR);
  }

  /** Whether the caller is a worker of the community or an officer of its district. */
  boolean decides(Call call, CommunityId community) {
    return call.holds(Role.CENTRE_WORKER, community)
        || holdsIn(community, call, Role.DISTRICT_OFFICER);
  }

  /** Whether the caller holds {@code role} in the district of {@code community}, not elsewhere. */
  private boolean holdsIn(CommunityId community, Call call, Role role) {
    return call.grants().stream().anyMatch(grant -> grant.role() == role)
        && table
            .read(CommunityItem.keyOf(community))
            .map(CommunityItem::read)
            .map(found -> call.holds(role, found.district()))
            .orElse(false);
  }
}
