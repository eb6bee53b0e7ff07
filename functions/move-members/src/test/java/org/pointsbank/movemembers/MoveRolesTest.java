package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may do what with a move")
final class MoveRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-chen, worker-he, officer, auditor, nobody, none";
  private static final String MOVES = "/communities/{community}/people/{person}/moves";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST                  | 409 404 409 404 404 404 403 401
          GET                   | 200 404 200 404 200 404 403 401
          GET /{move}           | 200 404 200 404 200 404 403 401
          POST /{move}/sign-out | 403 403 200 404 403 403 403 401
          POST /{move}/sign-in  | 403 403 404 404 403 403 403 401
          POST /{move}/refuse   | 403 403 200 404 403 403 403 401
          POST /{move}/withdraw | 200 404 409 404 404 404 403 401
          GET waiting           | 403 403 200 404 200 403 403 401
          """)
  void isToldByTheirRole(String route, String statuses) {
    try (Removal removal = new Removal()) {
      String move = removal.asked();
      StringBuilder answers = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        answers.append(' ').append(status(removal, who.equals("none") ? "" : who, route, move));
      }

      assertThat(answers.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }

  private static int status(Removal removal, String who, String route, String move) {
    String key =
        route.equals("GET waiting")
            ? "GET /communities/{community}/moves/waiting"
            : route.replaceFirst(" |$", " " + MOVES).strip();
    var asking = removal.as(who, JINKUN).with("move", move);
    if (route.equals("POST")) {
      asking = asking.body("{\"to\":\"%s\",\"reason\":\"搬家\"}".formatted(LIUAN));
    }
    if (route.endsWith("refuse")) {
      asking = asking.body("{\"reason\":\"住址没有变更\"}");
    }
    return asking.send(key).status();
  }
}
