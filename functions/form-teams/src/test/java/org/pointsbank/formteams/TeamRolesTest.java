package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Who may do what with teams")
final class TeamRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-lin, worker-he, officer, auditor, nobody, none";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          GET /districts/{district}/partners | ~~ | 403 403 200 200 200 200 403 401
          GET /districts/{district}/partners/{partner} | ~~ | 403 403 200 200 200 200 403 401
          POST /districts/{district}/partners | {"name":"X","kind":"RED_PARTNER"} | 403 403 201 409 409 403 403 401
          POST /districts/{district}/partners/{partner}/end | {"reason":"x"} | 403 403 403 403 200 403 403 401
          GET /communities/{community}/teams | ~~ | 200 200 200 404 200 200 403 401
          GET /communities/{community}/teams/{team} | ~~ | 200 200 200 404 200 200 403 401
          POST /communities/{community}/teams | {"name":"X","purpose":"x"} | 403 403 201 404 403 403 403 401
          POST /communities/{community}/teams/{team}/end | {"reason":"x"} | 403 403 200 404 403 403 403 401
          GET /communities/{community}/teams/{team}/members | ~~ | 403 403 200 404 200 403 403 401
          POST /communities/{community}/teams/{team}/members | {"person":"01900000-0000-7000-8000-000000000202","part":"MEMBER","from":"2026-10-01"} | 403 403 201 404 403 403 403 401
          POST /communities/{community}/teams/{team}/members/{person}/leave | {"until":"2026-10-01","reason":"x"} | 403 403 200 404 403 403 403 401
          GET /communities/{community}/people/{person}/teams | ~~ | 200 404 200 404 200 404 403 401
          GET /communities/{community}/trainings | ~~ | 200 200 200 404 200 404 403 401
          POST /communities/{community}/trainings | {"title":"x","day":"2026-10-01","minutes":5,"qualification":"Q"} | 403 403 201 404 403 403 403 401
          POST /communities/{community}/trainings/{training}/complete | ~~ | 403 403 200 404 403 403 403 401
          GET /communities/{community}/trainings/{training}/attendances | ~~ | 403 403 200 404 200 403 403 401
          POST /communities/{community}/trainings/{training}/attendances | {"person":"01900000-0000-7000-8000-000000000202"} | 403 403 201 404 403 403 403 401
          GET /communities/{community}/people/{person}/qualifications | ~~ | 200 404 200 404 200 404 403 401
          POST /communities/{community}/people/{person}/qualifications | {"code":"Q","from":"2026-10-01","evidence":"x"} | 403 403 201 404 403 403 403 401
          POST /communities/{community}/people/{person}/qualifications/{code}/revoke | {"reason":"x"} | 403 403 200 404 403 403 403 401
          """)
  void isToldByTheirRole(String route, String body, String statuses) {
    try (Crew crew = new Crew()) {
      String team = crew.team();
      String training = crew.training("2026-09-20");
      String partner =
          crew.bank().play("form-teams-partner-entered").body().path("partner").asText();
      assertThat(crew.join(team, SmallDistrict.WANG, "MEMBER", "2026-10-01").status())
          .isEqualTo(201);
      assertThat(crew.qualify("worker-chen", SmallDistrict.WANG, "").status()).isEqualTo(201);

      Map<String, Object> path =
          Map.of(
              "district",
              SmallDistrict.DISTRICT,
              "community",
              SmallDistrict.JINKUN,
              "team",
              team,
              "training",
              training,
              "partner",
              partner,
              "code",
              "FIRST-AID",
              "person",
              SmallDistrict.WANG);
      StringBuilder all = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        Asking asking = crew.bank().as(who.equals("none") ? "" : who);
        for (Map.Entry<String, Object> each : path.entrySet()) {
          if (route.contains("{" + each.getKey() + "}")) {
            asking = asking.with(each.getKey(), each.getValue());
          }
        }
        Asking sent = body.isEmpty() ? asking : asking.body(body);
        all.append(' ').append(sent.send(route).status());
      }

      assertThat(all.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }
}
