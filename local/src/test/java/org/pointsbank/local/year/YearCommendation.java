package org.pointsbank.local.year;

import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The district's commendation of the year: four quarters and a panel of two. */
final class YearCommendation {
  private static final List<String> JUDGES = List.of("worker-chen", "worker-lin");

  private final YearBank bank;
  private final String edition;

  /** Makes the programme and opens its edition of 2026. */
  YearCommendation(YearBank bank) {
    this.bank = bank;
    String programmes = "/districts/" + DISTRICT + "/programmes";
    String programme =
        bank.as("officer")
            .post(programmes, Map.of("terms", terms()))
            .given()
            .path("programme")
            .asText();
    this.edition = programmes + "/" + programme + "/editions/2026";
    var _ =
        bank.as("officer")
            .post(edition, Map.of("panel", List.of(CHEN.value(), LIN.value())))
            .given();
  }

  private static Map<String, ?> terms() {
    return Map.of(
        "name",
        "年度志愿之星",
        "cycle",
        "YEAR",
        "places",
        1,
        "minutes",
        60,
        "honour",
        100,
        "capacities",
        List.of("RESIDENT", "PARTY_MEMBER"),
        "weights",
        Map.of(
            "ledger", 60, "panel", 40, "participation", 25, "duty", 25, "role", 25, "results", 25),
        "ties",
        "SHARED");
  }

  /** One by name, the first three of both communities, marks of both judges, the decision. */
  void decide(Volunteer byName) {
    Map<String, ?> nominee =
        Map.of("person", byName.person(), "community", LIUAN.value(), "reason", "两地服务");
    var _ = bank.as("officer").post(edition + "/nominees", nominee).given();
    for (String community : List.of(JINKUN.value(), LIUAN.value())) {
      Map<String, ?> first = Map.of("community", community, "first", 3);
      var _ = bank.as("officer").post(edition + "/nominees/from-ranking", first).given();
    }
    shown().path("nominees").forEach(each -> JUDGES.forEach(judge -> mark(judge, each)));
    var _ = bank.as("officer").post(edition + "/decide", Map.of("reason", "按规则评定")).given();
    bank.proven("commended");
  }

  private void mark(String judge, JsonNode nominee) {
    String path = edition + "/nominees/" + nominee.path("person").asText() + "/marks";
    Map<String, ?> marks = Map.of("participation", 80, "duty", 90, "role", 85, "results", 95);
    var _ = bank.as(judge).post(path, marks).given();
  }

  /** The edition as an officer sees it. */
  JsonNode shown() {
    return bank.as("officer").get(edition).given();
  }

  /** The first honour in the register of {@code who}. */
  JsonNode honour(Volunteer who, String community) {
    return bank.as(who.subject()).list(who.in(community) + "/honours").getFirst();
  }
}
