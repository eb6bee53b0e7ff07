package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A team")
final class MembersTest {
  @Test
  void hasANameThatNoOtherHas() {
    try (Crew crew = new Crew()) {
      assertThat(crew.form().status()).isEqualTo(201);
      assertThat(crew.form().code()).isEqualTo("team-exists");
    }
  }

  @Test
  void isAJointOneWithAPartnerOfTheDistrict() {
    try (Crew crew = new Crew()) {
      String partner =
          crew.bank().play("form-teams-partner-entered").body().path("partner").asText();
      Played joint =
          crew.worker()
              .body("{\"name\":\"A\",\"purpose\":\"B\",\"partner\":\"%s\"}".formatted(partner))
              .send("POST " + Crew.TEAMS);
      Played unknown =
          crew.worker()
              .body(
                  "{\"name\":\"C\",\"purpose\":\"B\",\"partner\":\"%s\"}"
                      .formatted(SmallDistrict.WANG))
              .send("POST " + Crew.TEAMS);

      assertThat(joint.body().path("partner").asText()).isEqualTo(partner);
      assertThat(unknown.status()).isEqualTo(404);
    }
  }

  @Test
  void takesPartyMembersAloneWhereItIsABranch() {
    try (Crew crew = new Crew()) {
      String branch =
          crew.worker()
              .body(
                  """
                  {"name":"第一党支部","purpose":"党员","kind":"PARTY_BRANCH","from":"2026-01-15"}\
                  """)
              .send("POST " + Crew.TEAMS)
              .body()
              .path("team")
              .asText();

      assertThat(crew.join(branch, SmallDistrict.WANG, "MEMBER", "2026-10-01").code())
          .isEqualTo("capacity-not-held");
      assertThat(crew.join(branch, SmallDistrict.LI, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);
    }
  }

  @Test
  void takesNobodyTwice() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);

      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").code())
          .isEqualTo("already-in-team");
    }
  }

  @Test
  void takesSomebodyOnceHoweverManyWorkersAskAtOnce() throws Exception {
    try (Crew crew = new Crew()) {
      String team = crew.team();

      List<Integer> statuses =
          AtOnce.times(
              6, () -> crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status());

      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
      assertThat(crew.members("worker-chen", team).body().path("items")).hasSize(1);
    }
  }

  @Test
  void remembersWhoLeftAndWhen() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);
      crew.bank().clock().set(SmallDistrict.NOW.plusSeconds(86_400L * 30));
      assertThat(crew.leave(team, SmallDistrict.WANG, "2026-10-20").status()).isEqualTo(200);

      assertThat(on(crew, team, "2026-10-19")).hasSize(1);
      assertThat(on(crew, team, "2026-10-20")).isEmpty();
      assertThat(crew.leave(team, SmallDistrict.WANG, "2026-10-21").code())
          .isEqualTo("not-in-team");
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-19").code())
          .isEqualTo("untimely-day");
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-20").status())
          .isEqualTo(201);
    }
  }

  private static Iterable<?> on(Crew crew, String team, String day) {
    return crew.worker()
        .with("team", team)
        .query("day", day)
        .send("GET " + Crew.TEAMS + "/{team}/members")
        .body()
        .path("items");
  }

  @Test
  void namesWhoLeadsItWithDates() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.LI, "MEMBER", "2026-10-01").status()).isEqualTo(201);
      assertThat(crew.join(team, SmallDistrict.LI, "LEADER", "2026-10-01").status()).isEqualTo(201);

      assertThat(crew.members("worker-chen", team).body().at("/items/1").toString())
          .isEqualTo(
              """
              {"person":"%s","number":"V00002","name":"李强","part":"LEADER",\
              "from":"2026-10-01","until":null}\
              """
                  .formatted(SmallDistrict.LI));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-09-30", "2026-10-02"})
  void takesNobodyBeforeItBeganNorInTheFuture(String day) {
    try (Crew crew = new Crew()) {
      assertThat(crew.join(crew.team(), SmallDistrict.WANG, "MEMBER", day).code())
          .isEqualTo("untimely-day");
    }
  }

  @Test
  void takesNobodyOfAnotherCommunity() {
    try (Crew crew = new Crew()) {
      assertThat(crew.join(crew.team(), SmallDistrict.ZHAO, "MEMBER", "2026-10-01").status())
          .isEqualTo(404);
    }
  }

  @Test
  void staysReadableWhenItHasEnded() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      Played ended =
          crew.worker()
              .with("team", team)
              .body("{\"reason\":\"merged\"}")
              .send("POST " + Crew.TEAMS + "/{team}/end");

      assertThat(ended.body().path("until").asText()).isEqualTo("2026-10-01");
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").code())
          .isEqualTo("team-ended");
      assertThat(crew.members("worker-chen", team).status()).isEqualTo(200);
    }
  }

  @Test
  void masksNamesForAnOfficerWhoLeadsAnotherTeam() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);
      crew.leads(SmallDistrict.OFFICER);

      assertThat(crew.members("officer", team).body().at("/items/0/name").asText()).isEqualTo("王*");
    }
  }

  @Test
  void masksNamesForAnOfficer() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);

      assertThat(crew.members("officer", team).body().at("/items/0/name").asText()).isEqualTo("王*");
    }
  }

  @Test
  void standsAmongTheTeamsOfItsMember() {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);

      assertThat(
              crew.as("volunteer-wang")
                  .with("person", SmallDistrict.WANG)
                  .send("GET " + Crew.PERSON + "/teams")
                  .body()
                  .at("/items/0/team")
                  .asText())
          .isEqualTo(team);
    }
  }
}
