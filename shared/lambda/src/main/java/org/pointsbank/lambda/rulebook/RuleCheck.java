package org.pointsbank.lambda.rulebook;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pointsbank.lambda.ProblemCode;

/** Whether rules can be a rule book: the catalogue and the communities. Source: rules 5.9. */
final class RuleCheck {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
  private static final Set<String> CATEGORIES = Set.of("公益", "岗位", "活动", "事务");
  private static final int LONGEST_NAME = 60;
  private static final long MOST_COEFFICIENT = 1000;
  private static final int MOST_ITEMS = 200;
  private static final int MOST_REQUIRED = 5;
  private static final int MOST_COMMUNITIES = 200;

  private RuleCheck() {}

  static void check(String at, RuleDraftForm rules, Set<String> district, Findings findings) {
    findings.demand(
        ZoneId.getAvailableZoneIds().contains(rules.zone()),
        at + "/zone",
        ProblemCode.INVALID_VALUE);
    SectionCheck sections = new SectionCheck(findings);
    sections.hours(at + "/hours", rules.hours());
    sections.points(at + "/points", rules.points());
    rules.expiry().ifPresent(expiry -> sections.expiry(at + "/expiry", expiry, 1));
    sections.rounds(at + "/rounds", rules.rounds());
    sections.evaluation(at + "/evaluation", rules.evaluation());
    sections.paper(at + "/paper", rules.paper());
    sections.activities(at + "/activities", rules.activities());
    rules.acting().ifPresent(acting -> sections.acting(at + "/acting", acting));
    Set<String> codes = items(at + "/items", rules.items(), findings);
    communities(at + "/communities", rules.communities(), new Known(district, codes), findings);
  }

  private record Known(Set<String> communities, Set<String> items) {}

  private static Set<String> items(String at, List<ItemForm> items, Findings findings) {
    findings.range(at, items.size(), 1, MOST_ITEMS);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      ItemForm item = items.get(i);
      String here = at + "/" + i;
      findings.demand(
          CODE.matcher(item.code()).matches(), here + "/code", ProblemCode.INVALID_VALUE);
      findings.once(here + "/code", item.code(), codes);
      findings.demand(
          CATEGORIES.contains(item.category()), here + "/category", ProblemCode.INVALID_VALUE);
      findings.text(here + "/nameZh", item.nameZh(), LONGEST_NAME);
      findings.text(here + "/nameEn", item.nameEn(), LONGEST_NAME);
      coefficient(here, item.coefficientHundredths(), findings);
      requires(here + "/requires", item.requires().orElse(List.of()), findings);
    }
    return codes;
  }

  private static void requires(String at, List<String> qualifications, Findings findings) {
    findings.range(at, qualifications.size(), 0, MOST_REQUIRED);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < qualifications.size(); i++) {
      String here = at + "/" + i;
      findings.demand(
          CODE.matcher(qualifications.get(i)).matches(), here, ProblemCode.INVALID_VALUE);
      findings.once(here, qualifications.get(i), seen);
    }
  }

  private static void communities(
      String at, List<CommunityForm> communities, Known known, Findings findings) {
    findings.range(at, communities.size(), 0, MOST_COMMUNITIES);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < communities.size(); i++) {
      CommunityForm own = communities.get(i);
      String here = at + "/" + i;
      findings.demand(
          known.communities().contains(own.community()),
          here + "/community",
          ProblemCode.UNKNOWN_COMMUNITY);
      findings.once(here + "/community", own.community(), seen);
      coefficients(here + "/coefficients", own.coefficients(), known.items(), findings);
      sections(here, own, new SectionCheck(findings));
    }
  }

  private static void coefficients(
      String at, List<CommunityForm.Coefficient> coefficients, Set<String> items, Findings found) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < coefficients.size(); i++) {
      CommunityForm.Coefficient own = coefficients.get(i);
      String here = at + "/" + i;
      found.demand(items.contains(own.item()), here + "/item", ProblemCode.UNKNOWN_ITEM);
      found.once(here + "/item", own.item(), seen);
      coefficient(here, own.coefficientHundredths(), found);
    }
  }

  private static void coefficient(String at, long hundredths, Findings findings) {
    findings.range(at + "/coefficientHundredths", hundredths, 0, MOST_COEFFICIENT);
  }

  private static void sections(String at, CommunityForm own, SectionCheck check) {
    own.hours().ifPresent(hours -> check.hours(at + "/hours", hours));
    own.points().ifPresent(points -> check.points(at + "/points", points));
    own.expiry().ifPresent(expiry -> check.expiry(at + "/expiry", expiry, 0));
    own.rounds().ifPresent(rounds -> check.rounds(at + "/rounds", rounds));
    own.evaluation().ifPresent(evaluation -> check.evaluation(at + "/evaluation", evaluation));
    own.paper().ifPresent(paper -> check.paper(at + "/paper", paper));
    own.activities().ifPresent(activities -> check.activities(at + "/activities", activities));
  }
}
