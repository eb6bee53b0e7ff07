package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.honour.Programme;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.ProgrammeItem;

/**
 * Reads programmes, and knows who leads them: workers of a programme's community, and officers of
 * its district. Source: rules 16.1.
 */
@Singleton
final class Programmes {
  private final BankTable table;
  private final RuleShelf rules;

  Programmes(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  Optional<Programme> find(DistrictId district, ProgrammeId programme) {
    return table
        .read(ProgrammeItem.keyOf(district, programme))
        .map(item -> ProgrammeItem.read(district, item));
  }

  /** Whether the caller opens, decides and closes it. */
  static boolean leads(Call call, DistrictId district, Optional<CommunityId> community) {
    return call.holds(Role.DISTRICT_OFFICER, district)
        || community.map(each -> call.holds(Role.CENTRE_WORKER, each)).orElse(false);
  }

  /** Whether the caller is a worker or an officer who may nominate for it in {@code community}. */
  boolean nominates(Call call, Programme programme, CommunityId community) {
    return programme.covers(community)
        && (call.holds(Role.DISTRICT_OFFICER, programme.district())
            || call.holds(Role.CENTRE_WORKER, community))
        && inDistrict(community, programme.district());
  }

  boolean inDistrict(CommunityId community, DistrictId district) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> found.district().equals(district))
        .orElse(false);
  }

  ZoneId zone(DistrictId district) {
    return rules.of(district).zone();
  }

  Answer<ProgrammeView.ProgrammeList> list(
      DistrictId district, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(ProgrammeItem.of(district), limit, cursor));
    return Answer.of(
        new ProgrammeView.ProgrammeList(
            page.items().stream()
                .map(item -> ProgrammeItem.read(district, item))
                .map(programme -> ProgrammeView.of(programme, zone(district)))
                .toList(),
            Cursor.behind(page.next())));
  }
}
