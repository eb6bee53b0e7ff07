package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.SpeakerItem;

/** Who reads what of partners' settlements in a community. Source: rules 6.9 and 14.7. */
@Singleton
final class SponsorSights {
  private final BankTable table;
  private final Rounds rounds;

  SponsorSights(BankTable table, Rounds rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  /**
   * Staff see all of them; who speaks for partners, theirs; where there is no community, nobody.
   */
  Predicate<SponsorSettlement> of(Call call, CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> of(call, found))
        .orElse(_ -> false);
  }

  private Predicate<SponsorSettlement> of(Call call, CommunityItem.Community community) {
    DistrictId district = community.district();
    boolean staff =
        call.holds(Role.CENTRE_WORKER, community.id())
            || call.holds(Role.DISTRICT_OFFICER, district)
            || call.holds(Role.AUDITOR, district);
    if (staff) {
      return _ -> true;
    }
    LocalDate today = LocalDate.ofInstant(call.now(), rounds.zone(community.id()));
    Set<PartnerId> own = SpeakerItem.spokenFor(table, call.person(), district, today);
    return settlement -> own.contains(new PartnerId(settlement.partner()));
  }
}
