package org.pointsbank.local.trust;

import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.SmallDistrict;

/** Who is in the scene beside the small district. */
final class ScenePeople {
  private final Map<String, String> people = new HashMap<>();
  private final Stage stage;

  ScenePeople(Stage stage) {
    this.stage = stage;
  }

  /** Those who are not in the small district, with their roles. */
  void people() {
    stage.about(new HashMap<>(Map.of("district", DISTRICT.value(), "community", JINKUN.value())));
    enrol("agent", "孙丽", 31);
    enrol("kin", "马兰", 32);
    enrol("leader", "吴刚", 33);
    enrol("partner", "郑直", 34);
    enrol("worker-ma", "马英", 35);
    grant("kin", "CENTRE_WORKER");
    grant("leader", "TEAM_LEADER");
    grant("partner", "PARTNER");
    grant("worker-ma", "CENTRE_WORKER");
    stage.vars().put("person", WANG.value());
    for (String agent : List.of("agent", "kin")) {
      var _ =
          stage.told(
              "worker-chen",
              "POST " + Scene.PERSON + "/proxies",
              """
              {"agent":"%s","kind":"FAMILY","acts":["SEE"],"reason":"没有手机"}\
              """
                  .formatted(people.get(agent)));
    }
  }

  private void enrol(String subject, String name, int number) {
    JsonNode enrolled =
        stage.told(
            "worker-chen",
            "POST /communities/{community}/people",
            """
            {"number":"V000%1$d","name":"%2$s","phone":"100000000%1$d","born":"1980-02-%3$d",\
            "capacities":["RESIDENT"],"joined":"2026-09-01"}\
            """
                .formatted(number, name, number - 20));
    people.put(subject, enrolled.path("person").asText());
    stage.vars().put("person", enrolled.path("person").asText());
    bind(subject, stage.told("worker-chen", "POST " + Scene.PERSON + "/binding-codes", ""));
  }

  private void bind(String subject, JsonNode code) {
    var _ =
        stage.told(
            subject, "POST /bindings", "{\"code\":\"%s\"}".formatted(code.path("code").asText()));
  }

  private void grant(String subject, String role) {
    stage.vars().put("person", people.getOrDefault(subject, ""));
    var _ =
        stage.told(
            "officer",
            "POST /districts/{district}/people/{person}/grants",
            "{\"role\":\"%s\",\"community\":\"%s\"}".formatted(role, JINKUN));
  }

  /** Another district with an officer and a community. */
  Map<String, String> farDistrict() {
    String district = SmallDistrict.id("002");
    JsonNode founded =
        stage
            .bank()
            .play(
                "GET /health",
                """
                {"task":"found-district","district":{"id":"%s","name":"镜湖区"},"officer":\
                {"number":"S00001","name":"周岚","phone":"10000000091"},"effective":"2026-01-01"}\
                """
                    .formatted(district)
                    .getBytes(StandardCharsets.UTF_8))
            .tree();
    bind("officer-far", founded.path("binding"));
    stage.about(new HashMap<>(Map.of("district", district)));
    JsonNode made =
        stage.told("officer-far", "POST /districts/{district}/communities", "{\"name\":\"远处\"}");
    return Map.of(
        "district", district,
        "community", Stage.found(made, "community", "id"),
        "person", Stage.found(founded, "officer", "person"));
  }

  /** Somebody leads the team of 锦坤园. */
  void led(Map<String, String> community) {
    stage.about(new HashMap<>(community));
    var _ =
        stage.told(
            "worker-chen",
            "POST /communities/{community}/teams/{team}/members",
            "{\"person\":\"%s\",\"part\":\"LEADER\",\"from\":\"2026-09-01\"}"
                .formatted(people.get("leader")));
  }
}
