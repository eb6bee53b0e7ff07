package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;

@DisplayName("Who may do what with programmes and honours")
final class HonourRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-chen, worker-he, officer, auditor, nobody, none";
  private static final String NO_HONOUR = "01900000-0000-7000-8000-000000000999";

  @ParameterizedTest(name = "{0} of a programme")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST                                               | 403 403 201 403 201 403 403 401
          GET                                                | 200 200 200 200 200 200 403 401
          GET /{programme}                                   | 200 200 200 200 200 200 403 401
          POST /{programme}/close                            | 403 403 200 403 409 403 403 401
          POST /{programme}/editions/{period}                | 403 403 409 403 409 403 403 401
          GET /{programme}/editions/{period}                 | 200 200 200 200 200 200 403 401
          POST /{programme}/editions/{period}/nominees       | 403 403 201 404 409 403 403 401
          POST /{programme}/editions/{period}/nominees/from-ranking | 403 403 201 404 201 403 403 401
          POST /{programme}/editions/{period}/nominees/{nominee}/marks | 403 404 404 403 403 403 403 401
          POST /{programme}/editions/{period}/decide         | 403 403 409 403 409 403 403 401
          """)
  void isToldByTheirRole(String route, String statuses) {
    try (Stars stars = Stars.open()) {
      StringBuilder answers = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        Asking asking = stars.as(who.equals("none") ? "" : who);
        String key = (route + " ").replaceFirst(" ", " " + Stars.PROGRAMMES).strip();
        answers.append(' ').append(body(asking, route).send(key).status());
      }

      assertThat(answers.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }

  private static Asking body(Asking asking, String route) {
    if (route.equals("POST")) {
      return asking.body(
          "{\"community\":\"%s\",\"terms\":%s}"
              .formatted(JINKUN, Stars.terms("QUARTER", 1, 60, 40)));
    }
    if (route.endsWith("{period}")) {
      return asking.body("{\"panel\":[\"%s\"]}".formatted(CHEN));
    }
    if (route.endsWith("nominees")) {
      return asking.body(
          "{\"person\":\"%s\",\"community\":\"%s\",\"reason\":\"常年值守\"}".formatted(WANG, JINKUN));
    }
    if (route.endsWith("from-ranking")) {
      return asking.body("{\"community\":\"%s\",\"first\":2}".formatted(JINKUN));
    }
    if (route.endsWith("marks")) {
      return asking
          .with("nominee", WANG)
          .body("{\"participation\":1,\"duty\":2,\"role\":3,\"results\":4}");
    }
    return route.endsWith("decide") ? asking.body("{\"reason\":\"按规则评定\"}") : asking;
  }

  @ParameterizedTest(name = "{0} of a person")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /honours                   | 200 404 200 404 200 200 403 401
          POST /honours/{honour}/revoke  | 403 403 403 403 404 403 403 401
          GET /red-list                  | 200 404 200 404 404 404 403 401
          POST /red-list                 | 200 404 200 404 404 404 403 401
          GET /evidence/{period}         | 200 404 200 404 200 200 403 401
          """)
  void isToldByTheirRoleInAPersonsThings(String route, String statuses) {
    try (Stars stars = Stars.published()) {
      StringBuilder answers = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        Asking asking =
            stars
                .at(who.equals("none") ? "" : who, WANG)
                .with("honour", NO_HONOUR)
                .with("period", "2026");
        if (route.endsWith("revoke")) {
          asking = asking.body("{\"reason\":\"材料不实\"}");
        }
        if (route.equals("POST /red-list")) {
          asking = asking.body("{\"shown\":false}");
        }
        String key = route.replaceFirst(" ", " /communities/{community}/people/{person}");
        answers.append(' ').append(asking.send(key).status());
      }

      assertThat(answers.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }
}
