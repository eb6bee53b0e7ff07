package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may have which statement")
final class StatementRolesTest {
  private static final String WHO =
      "volunteer-wang, volunteer-li, worker-chen, worker-he, officer, auditor, nobody, none";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /communities/{community}/people/{person}/accounts/{colour}/statement/csv  | 200 404 200 404 200 200 403 401
          /communities/{community}/people/{person}/accounts/{colour}/statement/xlsx | 200 404 200 404 200 200 403 401
          /communities/{community}/statement/csv  | 403 403 200 404 200 200 403 401
          /communities/{community}/statement/xlsx | 403 403 200 404 200 200 403 401
          """)
  void isToldByTheirRole(String route, String statuses) {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      StringBuilder seen = new StringBuilder();
      for (String who : WHO.split(", ", -1)) {
        int status = ledger.all(who.equals("none") ? "" : who, route).status();
        seen.append(' ').append(status);
      }

      assertThat(seen.substring(1)).as(WHO).isEqualTo(statuses);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"worker-chen", "officer", "auditor"})
  void isOfNoCommunityThatIsNot(String who) {
    try (Ledger ledger = new Ledger()) {
      assertThat(
              ledger
                  .as(who)
                  .with("community", "01900000-0000-7000-8000-000000000999")
                  .send("GET " + Ledger.COMMUNITY + "/csv")
                  .code())
          .isEqualTo("not-found");
    }
  }
}
