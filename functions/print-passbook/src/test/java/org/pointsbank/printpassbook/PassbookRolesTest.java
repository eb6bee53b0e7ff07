package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may do what with a passbook")
final class PassbookRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-chen, worker-he, officer, auditor, nobody, none";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET                     | 200 404 200 404 200 200 403 401
          POST /books             | 403 403 409 404 403 403 403 401
          POST /prints            | 403 403 201 404 403 403 403 401
          GET /prints/{print}/pdf | 200 404 200 404 404 404 403 401
          GET /prints/{print}/html | 200 404 200 404 404 404 403 401
          """)
  void isToldByTheirRole(String route, String statuses) {
    try (Paper paper = new Paper().post(1)) {
      paper.opened().printed();
      paper.post(1);

      assertThat(statuses(paper, route)).as(WHO).isEqualTo(statuses);
    }
  }

  private static String statuses(Paper paper, String route) {
    StringBuilder statuses = new StringBuilder();
    for (String who : WHO.split(", ", -1)) {
      String key = route.replaceFirst(" |$", " " + Paper.PASSBOOK).strip();
      int status = paper.as(who.equals("none") ? "" : who).with("print", 1).send(key).status();
      statuses.append(' ').append(status);
    }
    return statuses.substring(1);
  }
}
