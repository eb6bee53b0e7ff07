package org.pointsbank.local.district;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.demo.Caller;
import org.pointsbank.testkit.SmallDistrict;

/**
 * A bank in which something of every kind is known of 王芳: she applied, serves, has points, a book,
 * a proxy and a place in a ranking, signed up, is in a team, was trained and wants to move.
 */
final class PersonalScene {
  private static final String COMMUNITY = "/communities/" + SmallDistrict.JINKUN;
  private static final String WANG = COMMUNITY + "/people/" + SmallDistrict.WANG;
  private static final String BLUE = WANG + "/accounts/blue";

  private final LocalBank bank = LocalBank.start(LocalSettings.quiet().at(SmallDistrict.NOW));
  private final Map<String, String> ids = new HashMap<>();

  PersonalScene() {
    SmallDistrict.seed(bank.bank());
    ids.put("quarter", "2026-Q3");
    ids.put("period", "2026-Q3");
    ids.put("ranking", "overall");
    ids.put("sequence", "1");
    ids.put("colour", "blue");
    ids.put("community", SmallDistrict.JINKUN.value());
    ids.put("district", SmallDistrict.DISTRICT.value());
    ids.put("person", SmallDistrict.WANG.value());
    people();
    service();
    points();
  }

  LocalBank bank() {
    return bank;
  }

  /** The route with what the scene has put into it in the place of its variables. */
  String filled(String path) {
    String filled =
        path.replace(
            "{application}/disclosures/{disclosure}",
            "{application}/disclosures/{application-disclosure}");
    for (Map.Entry<String, String> each : ids.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", each.getValue());
    }
    return filled.replaceAll("\\{\\w+}", "1");
  }

  private void people() {
    var _ =
        post(
            "worker-chen",
            COMMUNITY + "/people",
            Map.of(
                "name", "王芳",
                "phone", "10000000999",
                "born", "1970-05-04",
                "capacities", List.of("RESIDENT"),
                "joined", "2026-09-01"));
    var _ =
        post(
            "officer",
            "/districts/%s/people/%s/grants".formatted(SmallDistrict.DISTRICT, SmallDistrict.LI),
            Map.of("role", "TEAM_LEADER", "community", SmallDistrict.JINKUN.value()));
    keep(
        "application",
        post(
            "worker-chen",
            COMMUNITY + "/applications",
            Map.of(
                "name", "王芳",
                "phone", "10000000001",
                "born", "1970-05-04",
                "capacities", List.of("RESIDENT"),
                "skills", List.of())));
    var _ =
        post(
            "worker-chen",
            WANG + "/proxies",
            Map.of(
                "agent",
                SmallDistrict.ZHAO.value(),
                "kind",
                "FAMILY",
                "acts",
                List.of("SEE"),
                "reason",
                "没有手机"));
    keep("disclosure", post("worker-chen", WANG + "/disclosures", needing()));
    ids.put(
        "application-disclosure",
        id(
            "disclosure",
            post(
                "worker-chen",
                filled(COMMUNITY + "/applications/{application}/disclosures"),
                needing())));
    keep("move", post("volunteer-wang", WANG + "/moves", moving()));
  }

  private static Map<String, Object> needing() {
    return Map.of("purpose", "电话通知活动改期");
  }

  private static Map<String, Object> moving() {
    return Map.of("to", SmallDistrict.LIUAN.value(), "reason", "搬家");
  }

  private void service() {
    keep(
        "record",
        post(
            "worker-chen",
            WANG + "/records",
            Map.of(
                "item", "H02",
                "capacity", "RESIDENT",
                "start", "2026-09-02T09:00",
                "end", "2026-09-02T10:00")));
    keep(
        "team",
        post(
            "worker-chen",
            COMMUNITY + "/teams",
            Map.of("name", "守望队", "purpose", "看望老人", "from", "2026-09-01")));
    join(SmallDistrict.LI.value(), "LEADER");
    join(SmallDistrict.WANG.value(), "MEMBER");
    keep(
        "training",
        post(
            "worker-chen",
            COMMUNITY + "/trainings",
            Map.of(
                "title",
                "急救",
                "day",
                "2026-09-20",
                "minutes",
                90,
                "qualification",
                "A",
                "months",
                2)));
    var _ =
        post(
            "worker-chen",
            filled(COMMUNITY + "/trainings/{training}/attendances"),
            Map.of("person", SmallDistrict.WANG.value()));
    keep("activity", post("worker-chen", COMMUNITY + "/activities", activity()));
    ids.put("session", "20261007-" + ids.get("activity"));
    var _ =
        post(
            "volunteer-wang",
            filled(COMMUNITY + "/sessions/{session}/people/{person}/sign-up"),
            Map.of());
  }

  private void join(String person, String part) {
    var _ =
        post(
            "worker-chen",
            filled(COMMUNITY + "/teams/{team}/members"),
            Map.of("person", person, "part", part, "from", "2026-09-01"));
  }

  private static Map<String, Object> activity() {
    return Map.of(
        "item", "H02",
        "title", "服务日",
        "place", "广场",
        "start", "08:30",
        "end", "11:00",
        "places", 12,
        "leader", SmallDistrict.LI.value(),
        "day", "2026-10-07");
  }

  private void points() {
    keep(
        "voucher",
        post(
            "worker-chen",
            BLUE + "/vouchers",
            Map.of(
                "kind", "AWARD",
                "head", "DUTY",
                "points", 500,
                "servedOn", "2026-09-20",
                "reason", "消防演练",
                "evidence", "记录")));
    keep("book", post("worker-chen", BLUE + "/passbook/books", Map.of()));
    var _ = post("worker-chen", BLUE + "/passbook/prints", Map.of());
    var _ = post("volunteer-wang", BLUE + "/lines/1/appeal", Map.of("reason", "少记了"));
    var _ = post("officer", COMMUNITY + "/evaluations/2026-Q3", Map.of());
  }

  private String post(String who, String path, Map<String, Object> fields) {
    return new Caller(bank.uri(), bank.token(who)).post(path, fields).given().toString();
  }

  /** Keeps the id that an answer gives to {@code what}. */
  private void keep(String what, String answer) {
    ids.put(what, id(what, answer));
  }

  private static String id(String what, String answer) {
    return answer.replaceFirst(".*\"" + what + "\":\"?([^\",}]+).*", "$1");
  }
}
