package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A list of team members")
final class TeamImportsTest {
  private static final String IMPORTS = "/districts/{district}/team-imports";
  private static final String HEADER = "社区,队伍,编号,姓名,职务,加入日期\n";
  private static final String GOOD = "锦坤园,守望队,V00001,王芳,队长,2026-09-01\n";

  @Test
  void letsPeopleIntoTeams() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");

      JsonNode done = imported(crew, GOOD + "锦坤园,守望队,V00002,李强,,2026年9月15日\n");

      assertThat(done.path("accepted").asLong()).isEqualTo(2);
      JsonNode members = crew.members("worker-chen", team).body().path("items");
      assertThat(members.findValuesAsText("number")).containsExactly("V00001", "V00002");
      assertThat(members.findValuesAsText("part")).containsExactly("LEADER", "MEMBER");
      assertThat(members.findValuesAsText("from")).containsExactly("2026-09-01", "2026-09-15");
      assertThat(crew.leave(team, SmallDistrict.WANG, "2026-10-01").status()).isEqualTo(200);
    }
  }

  @Test
  void countsOnceHoweverOftenItIsUploaded() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");
      assertThat(imported(crew, GOOD).path("accepted").asLong()).isEqualTo(1);

      assertThat(imported(crew, GOOD).path("unchanged").asLong()).isEqualTo(1);
      assertThat(crew.members("worker-chen", team).body().path("items")).hasSize(1);
    }
  }

  @Test
  void movesNothingWhenRunDry() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");
      String id = upload(crew, "worker-chen", GOOD, true).body().path("id").asText();

      assertThat(advance(crew, id).path("accepted").asLong()).isEqualTo(1);
      assertThat(crew.members("worker-chen", team).body().path("items")).isEmpty();
    }
  }

  @Test
  void isFinishedByTheTick() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");
      assertThat(upload(crew, "worker-chen", GOOD, false).status()).isEqualTo(201);

      assertThat(crew.bank().task("hourly-tick").text()).isEqualTo("{\"imports\":1}");
      assertThat(crew.members("worker-chen", team).body().path("items")).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0} is {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "无此社区,守望队,V00001,王芳,,2026-09-01 | unknown-community | community",
        "锦坤园,无此队,V00001,王芳,,2026-09-01 | unknown-team | team",
        "柳岸,守望队,V00003,赵敏,,2026-09-01 | unknown-team | team",
        "锦坤园,守望队,V00003,赵敏,,2026-09-01 | unknown-person | number",
        "锦坤园,守望队,V99999,王芳,,2026-09-01 | unknown-person | number",
        "锦坤园,守望队,V00001,王方,,2026-09-01 | wrong-name | name",
        "锦坤园,守望队,V00001,王芳,教练,2026-09-01 | unknown-part | part",
        "锦坤园,守望队,V00001,王芳,,2026-09-31 | bad-date | from",
        "锦坤园,守望队,V00001,王芳,,2026-07-31 | untimely-day | from",
        "锦坤园,守望队,V00001,王芳,,2026-10-02 | untimely-day | from"
      })
  void refusesARowAndTakesTheOthers(String bad, String reason, String column) {
    try (Crew crew = new Crew()) {
      var _ = formed(crew, "2026-08-01");

      JsonNode done = imported(crew, bad + "\n" + GOOD);

      assertThat(done.path("accepted").asLong()).isEqualTo(1);
      assertThat(done.at("/rejected/" + reason).asLong()).isEqualTo(1);
      JsonNode told =
          crew.worker()
              .with("import", done.path("id").asText())
              .send("GET " + IMPORTS + "/{import}/rejections")
              .body()
              .at("/items/0");
      assertThat(told.path("row").asLong()).isEqualTo(2);
      assertThat(told.path("column").asText()).isEqualTo(column);
    }
  }

  @Test
  void takesNobodyWhoIsOrWasInTheTeam() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-08-02").status())
          .isEqualTo(201);

      assertThat(imported(crew, GOOD).at("/rejected/already-in-team").asLong()).isEqualTo(1);
    }
  }

  @Test
  void takesNobodyIntoATeamThatHasEnded() {
    try (Crew crew = new Crew()) {
      String team = formed(crew, "2026-08-01");
      Played ended =
          crew.worker()
              .with("team", team)
              .body("{\"reason\":\"over\"}")
              .send("POST " + Crew.TEAMS + "/{team}/end");
      assertThat(ended.status()).isEqualTo(200);

      assertThat(imported(crew, GOOD).at("/rejected/team-ended").asLong()).isEqualTo(1);
    }
  }

  @Test
  void reachesOnlyWhereItsUploaderWorks() {
    try (Crew crew = new Crew()) {
      var _ = formed(crew, "2026-08-01");
      String id = upload(crew, "worker-he", GOOD, false).body().path("id").asText();

      JsonNode done = advance(crew, id);

      assertThat(done.at("/rejected/unknown-community").asLong()).as(done.toString()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "worker-chen, 201",
    "officer, 403",
    "auditor, 403",
    "volunteer-wang, 403",
    "nobody, 403",
    "'', 401"
  })
  void isTakenFromWorkers(String subject, int status) {
    try (Crew crew = new Crew()) {
      assertThat(upload(crew, subject, GOOD, false).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2026-08-01, 201", "2026-10-01, 201", "2026-10-02, 400"})
  void needsTeamsThatMayHaveBeenFormedEarlier(String from, int status) {
    try (Crew crew = new Crew()) {
      assertThat(form(crew, from).status()).isEqualTo(status);
    }
  }

  private static String formed(Crew crew, String from) {
    return form(crew, from).body().path("team").asText();
  }

  private static Played form(Crew crew, String from) {
    return crew.worker()
        .body("{\"name\":\"守望队\",\"purpose\":\"visits\",\"from\":\"%s\"}".formatted(from))
        .send("POST " + Crew.TEAMS);
  }

  private static JsonNode imported(Crew crew, String rows) {
    String id = upload(crew, "worker-chen", rows, false).body().path("id").asText();
    JsonNode done = advance(crew, id);
    assertThat(done.path("finished").asBoolean()).isTrue();
    return done;
  }

  private static Played upload(Crew crew, String subject, String rows, boolean dryRun) {
    return crew.bank()
        .as(subject)
        .with("district", SmallDistrict.DISTRICT)
        .query("dryRun", dryRun)
        .upload((HEADER + rows).getBytes(StandardCharsets.UTF_8))
        .send("POST " + IMPORTS);
  }

  private static JsonNode advance(Crew crew, String id) {
    return crew.worker().with("import", id).send("POST " + IMPORTS + "/{import}/advance").body();
  }
}
