package org.pointsbank.local.trust;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.SmallDistrict;

/** What becomes of it: an evaluation, honours, a round, moves and merges. */
final class SceneSeasons {
  private static final String ORDERS = Scene.ROUND + "/people/{person}/orders";
  private final Stage stage;

  SceneSeasons(Stage stage) {
    this.stage = stage;
  }

  /** The quarter is evaluated and hangs out. */
  void judged(List<Map<String, String>> all, Map<String, String> one) {
    stage.about(one);
    var _ = stage.told("worker-chen", "POST " + Scene.EVALUATION, "");
    var _ = stage.told("worker-chen", "POST " + Scene.EVALUATION + "/notice", "");
    for (Map<String, String> each : all) {
      stage.about(each);
      stage.keep(
          "objection",
          "worker-chen",
          "POST " + Scene.EVALUATION + "/people/{person}/objections",
          "{\"ranking\":\"OVERALL\",\"number\":\"%s\",\"reason\":\"登记有误\"}"
              .formatted(
                  each.getOrDefault("person", "").equals(ZHAO.value()) ? "V00003" : "V00001"));
      var _ =
          stage.told(
              "worker-lin",
              "POST " + Scene.EVALUATION + "/objections/{objection}/refuse",
              "{\"reason\":\"签到表如此\"}");
    }
  }

  /** Twelve days later it is published, honours are given, and the next quarter hangs out. */
  void honoured(List<Map<String, String>> all) {
    stage.about(all.getFirst());
    var _ = stage.told("worker-chen", "POST " + Scene.EVALUATION + "/publish", "");
    stage.keep(
        "programme",
        "worker-chen",
        "POST " + Scene.PROGRAMME,
        """
        {"community":"%s","terms":{"name":"守望之星","cycle":"QUARTER","places":2,"minutes":0,\
        "honour":100,"capacities":[],"weights":{"ledger":60,"panel":40,"participation":25,\
        "duty":25,"role":25,"results":25},"ties":"SHARED"}}\
        """
            .formatted(stage.of("community")));
    var _ =
        stage.told(
            "worker-chen",
            "POST " + Scene.EDITION,
            "{\"panel\":[\"%s\"]}".formatted(SmallDistrict.LIN));
    var _ =
        stage.told(
            "worker-chen",
            "POST " + Scene.EDITION + "/nominees/from-ranking",
            "{\"community\":\"%s\",\"first\":3}".formatted(stage.of("community")));
    String programme = stage.of("programme");
    for (Map<String, String> each : all) {
      stage.about(each);
      stage.vars().put("programme", programme);
      var _ =
          stage.told(
              "worker-lin",
              "POST " + Scene.EDITION + "/nominees/{nominee}/marks",
              "{\"participation\":80,\"duty\":90,\"role\":85,\"results\":95}");
    }
    var _ =
        stage.told("worker-chen", "POST " + Scene.EDITION + "/decide", "{\"reason\":\"按规则评定\"}");
    for (Map<String, String> each : all) {
      stage.about(each);
      each.put(
          "honour",
          stage
              .told("worker-chen", "GET " + Scene.PERSON + "/honours", "")
              .at("/items/0/honour")
              .asText());
    }
  }

  /** The round takes orders, and everybody wants to move. */
  void ordered(List<Map<String, String>> all) {
    stage.about(all.getFirst());
    var _ = stage.told("worker-chen", "POST " + Scene.ROUND + "/announce", "{\"reason\":\"提前\"}");
    stage.keep(
        "prize",
        "worker-chen",
        "POST " + Scene.ROUND + "/prizes",
        "{\"kind\":\"GOODS\",\"name\":\"大米\",\"price\":150,\"stock\":24}");
    var _ =
        stage.told(
            "worker-chen",
            "POST " + Scene.ROUND + "/advance",
            "{\"phase\":\"announced\",\"reason\":\"提前\"}");
    String prize = stage.of("prize");
    for (Map<String, String> each : all) {
      stage.about(each);
      stage.vars().put("prize", prize);
      stage.keep(
          "order",
          "worker-chen",
          "POST " + ORDERS,
          "{\"prize\":\"%s\",\"colour\":\"%s\"}"
              .formatted(prize, each.getOrDefault("colour", "").equals("red") ? "RED" : "BLUE"));
      stage.keep(
          "move",
          "worker-chen",
          "POST " + Scene.PERSON + "/moves",
          "{\"to\":\"%s\",\"reason\":\"搬家\"}"
              .formatted(
                  each.getOrDefault("community", "").equals(JINKUN.value())
                      ? LIUAN.value()
                      : JINKUN.value()));
    }
  }

  /** Somebody seems to be known twice. */
  void merging(Map<String, String> one, String number) {
    stage.about(one);
    String twin =
        stage
            .told(
                "worker-chen",
                "POST /communities/{community}/people",
                """
                {"number":"%s","name":"双双","phone":"1000000%s","born":"1981-02-11",\
                "capacities":["RESIDENT"],"joined":"2026-09-01"}\
                """
                    .formatted(number, number.replace("N-", "222")))
            .path("person")
            .asText();
    stage.vars().put("keep", twin);
    stage.keep(
        "merge",
        "worker-chen",
        "POST " + Scene.PERSON + "/merges",
        "{\"keep\":\"%s\",\"reason\":\"登记了两次\"}".formatted(twin));
  }
}
