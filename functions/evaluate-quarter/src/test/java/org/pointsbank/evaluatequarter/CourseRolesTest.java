package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may do what on an evaluation's way to the public")
final class CourseRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-chen, worker-he, officer, auditor, nobody, none";
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  private static final String NO_OBJECTION = "01900000-0000-7000-8000-000000000999";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST /remake                                | 403 403 200 404 200 403 403 401
          POST /notice                                | 403 403 200 404 409 403 403 401
          POST /publish                               | 403 403 409 404 409 403 403 401
          GET /excused                                | 200 200 200 404 200 200 403 401
          POST /excused/{person}                      | 403 403 201 404 403 403 403 401
          POST /excused/{person}/end                  | 403 403 409 404 403 403 403 401
          GET /objections                             | 403 403 200 404 200 200 403 401
          POST /objections/{objection}/uphold         | 403 403 404 404 404 403 403 401
          POST /objections/{objection}/refuse         | 403 403 404 404 404 403 403 401
          POST /people/{person}/objections            | 409 404 409 404 404 404 403 401
          GET /people/{person}/objections/{objection} | 404 404 404 404 404 404 403 401
          """)
  void isToldByTheirRole(String route, String statuses) {
    try (Noticed noticed = new Noticed()) {
      StringBuilder answers = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        answers.append(' ').append(status(noticed, who.equals("none") ? "" : who, route));
      }

      assertThat(answers.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }

  private static int status(Noticed noticed, String who, String route) {
    var asking = noticed.as(who).with("objection", NO_OBJECTION);
    if (route.contains("{person}")) {
      asking = asking.with("person", WANG);
    }
    if (route.endsWith("refuse") || route.equals("POST /excused/{person}")) {
      asking = asking.body("{\"reason\":\"生病\"}");
    }
    if (route.endsWith("uphold")) {
      asking = asking.body("{\"reason\":\"生病\",\"remedy\":\"EXCUSE\"}");
    }
    if (route.equals("POST /people/{person}/objections")) {
      asking = asking.body("{\"ranking\":\"OVERALL\",\"number\":\"V00002\",\"reason\":\"少记一次\"}");
    }
    return asking.send(route.replaceFirst(" ", " " + EVALUATION)).status();
  }
}
