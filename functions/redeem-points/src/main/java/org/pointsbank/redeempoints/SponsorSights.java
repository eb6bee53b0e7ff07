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

  /** Staff see all of them; who speaks for partners, theirs. */
  Predicate<SponsorSettlement> of(Call call, CommunityId community) {
    DistrictId district =
        table
            .read(CommunityItem.keyOf(community))
            .map(CommunityItem::read)
            .map(CommunityItem.Community::district)
            .orElseThrow(() -> new IllegalStateException("no community " + community));
    boolean staff =
        call.holds(Role.CENTRE_WORKER, community)
            || call.holds(Role.DISTRICT_OFFICER, district)
            || call.holds(Role.AUDITOR, district);
    if (staff) {
      return _ -> true;
    }
    LocalDate today = LocalDate.ofInstant(call.now(), rounds.zone(community));
    Set<PartnerId> own = SpeakerItem.spokenFor(table, call.person(), district, today);
    return settlement -> own.contains(new PartnerId(settlement.partner()));
  }
}
