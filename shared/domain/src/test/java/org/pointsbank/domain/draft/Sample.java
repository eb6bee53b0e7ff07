package org.pointsbank.domain.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.Rules;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.Shortfall;

/** Rules with two items, and drafts of them. */
final class Sample {
  static final CommunityId COMMUNITY = new CommunityId(id("011"));
  static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");
  static final Signature OFFICER = new Signature(new PersonId(id("100")), NOW);

  /** H02 counts 1.2, G01 counts 1; points are rounded down to a quarter. */
  private static final Map<String, ServiceItem> ITEMS =
      Map.of(
          "H02", new ServiceItem("H02", "公益", "环境整治", "Clean-up", 120),
          "G01", new ServiceItem("G01", "岗位", "楼栋单元长履职", "Building duty", 100));

  private Sample() {}

  static String id(String lastThree) {
    return "00000000-0000-7000-8000-000000000" + lastThree;
  }

  static RuleDraft draft() {
    return RuleDraft.begin(
        new RuleDraftId(id("711")),
        new DistrictId(id("001")),
        rules(HourRules.Caps.NONE, Map.of()),
        OFFICER);
  }

  static RuleBook rules(HourRules.Caps caps, Map<String, Long> inCommunity) {
    return rules(ITEMS, caps, inCommunity);
  }

  /** The same without H02. */
  static RuleBook withoutCleanUp() {
    return rules(
        Map.of("G01", new ServiceItem("G01", "岗位", "楼栋单元长履职", "Building duty", 100)),
        HourRules.Caps.NONE,
        Map.of());
  }

  private static RuleBook rules(
      Map<String, ServiceItem> items, HourRules.Caps caps, Map<String, Long> inCommunity) {
    RuleBook like = Rules.book(Shortfall.OWED, new Expiry.Never());
    return new RuleBook(
        1,
        LocalDate.EPOCH,
        like.zone(),
        items,
        new HourRules(like.hours().perHour(), like.hours().rounding(), caps, 480, 120),
        like.points(),
        like.expiry(),
        like.rounds(),
        like.evaluation(),
        like.paper(),
        like.activities(),
        Map.of(COMMUNITY, priced(inCommunity)));
  }

  private static CommunityRules priced(Map<String, Long> coefficients) {
    return new CommunityRules(
        coefficients,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
