package org.pointsbank.local.trust;

import java.util.HashMap;
import java.util.Map;

/** What somebody of the scene has by their service. */
final class ScenePerson {
  private static final String ACCOUNT = Scene.PERSON + "/accounts/{colour}";
  private final Stage stage;

  ScenePerson(Stage stage) {
    this.stage = stage;
  }

  /** Somebody's records and points, on the day before they are judged. */
  Map<String, String> begun(
      Map<String, String> community, String person, String colour, String capacity) {
    stage.about(new HashMap<>(community));
    stage.vars().putAll(Map.of("person", person, "colour", colour));
    stage.vars().putAll(Map.of("attendant", person, "nominee", person));
    award("2026-06-20", 500);
    award("2026-07-20", 800);
    stage.keep(
        "voucher", "worker-chen", "POST " + ACCOUNT + "/vouchers", voucher("2026-08-20", 2500));
    String hours =
        """
        {"item":"H02","capacity":"%s","start":"2026-09-0%dT09:00","end":"2026-09-0%dT10:00"}\
        """;
    stage.keep(
        "record",
        "worker-chen",
        "POST " + Scene.PERSON + "/records",
        hours.formatted(capacity, 2, 2));
    var _ =
        stage.told(
            "worker-chen",
            "POST " + Scene.PERSON + "/records/{record}/correction",
            hours.formatted(capacity, 3, 3).replace("}", ",\"reason\":\"日期有误\"}"));
    var _ =
        stage.told(
            "worker-chen", "POST " + ACCOUNT + "/lines/{sequence}/appeal", "{\"reason\":\"少记了\"}");
    stage.keep(
        "disclosure",
        "worker-chen",
        "POST " + Scene.PERSON + "/disclosures",
        "{\"purpose\":\"电话通知活动改期\"}");
    stage.keep("book", "worker-chen", "POST " + ACCOUNT + "/passbook/books", "");
    var _ = stage.told("worker-chen", "POST " + ACCOUNT + "/passbook/prints", "");
    var _ =
        stage.told(
            "worker-chen",
            "POST /communities/{community}/teams/{team}/members",
            "{\"person\":\"%s\",\"part\":\"MEMBER\",\"from\":\"2026-09-01\"}".formatted(person));
    var _ =
        stage.told(
            "worker-chen",
            "POST /communities/{community}/trainings/{training}/attendances",
            "{\"person\":\"%s\"}".formatted(person));
    var _ =
        stage.told(
            "worker-chen",
            "POST " + Scene.PERSON + "/qualifications",
            """
            {"code":"FIRST-AID","from":"2026-09-01","validUntil":null,"evidence":"证书"}\
            """);
    var _ =
        stage.told(
            "worker-chen",
            "POST /communities/{community}/sessions/{session}/people/{person}/sign-up",
            "{\"capacity\":\"%s\"}".formatted(capacity));
    return stage.vars();
  }

  private void award(String day, int points) {
    var _ = stage.told("worker-chen", "POST " + ACCOUNT + "/vouchers", voucher(day, points));
  }

  private static String voucher(String day, int points) {
    return """
    {"kind":"AWARD","head":"DUTY","points":%d,"servedOn":"%s","reason":"消防演练","evidence":"记录"}\
    """
        .formatted(points, day);
  }
}
