package org.pointsbank.local.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures are known: {@link LivedBooks} says what happened. */
@DisplayName("A report of lived books")
final class LivedReportTest {
  private static final String REPORT = "/communities/{community}/reports/{period}";

  private static LivedBooks books;

  @BeforeAll
  static void live() {
    books = new LivedBooks();
    books.at("2027-01-12T04:00");
    assertThat(books.proving().task("prove-books").text()).doesNotContain("error");
  }

  @AfterAll
  static void close() {
    books.close();
  }

  @Test
  void addsUpWhatWasPostedInItsPeriod() {
    JsonNode sums = report("2026-Q3").path("sums");

    Map<String, String> flows = flows(sums);
    assertThat(numbers(sums.path("opening"))).isEqualTo("0 0 0 0");
    assertThat(flows.get("earned")).isEqualTo("2: 120 200 200 0");
    assertThat(flows.get("given")).isEqualTo("3: 0 3600 3600 0");
    assertThat(flows.get("reversed")).isEqualTo("1: 0 -100 -100 0");
    assertThat(flows.get("moved-out")).isEqualTo("1: 0 0 -500 0");
    assertThat(flows.get("redeemed")).isEqualTo("0: 0 0 0 0");
    assertThat(numbers(sums.path("closing"))).isEqualTo("120 3700 3200 0");
    assertThat(sums.path("activePeople").asLong()).isEqualTo(1);
    assertThat(sums.path("service").path("records").asLong()).isEqualTo(2);
  }

  @Test
  void bringsForwardWhatTheOneBeforeClosedWith() {
    JsonNode later = report("2026-Q4").path("sums");

    assertThat(later.path("opening")).isEqualTo(report("2026-Q3").path("sums").path("closing"));
    assertThat(flows(later).get("redeemed")).startsWith("1: 0 0 -");
    assertThat(later.path("rounds").path("orders").asLong()).isEqualTo(2);
    assertThat(later.path("rounds").path("handedOver").asLong()).isEqualTo(1);
    assertThat(later.path("members").path("left").asLong()).isZero();
  }

  @Test
  void ofAYearIsWhatItsQuartersAreTogether() {
    JsonNode year = report("2026").path("sums");

    assertThat(numbers(year.path("opening"))).isEqualTo("0 0 0 0");
    assertThat(year.path("closing")).isEqualTo(report("2026-Q4").path("sums").path("closing"));
    assertThat(flows(year).get("earned")).isEqualTo("2: 120 200 200 0");
    assertThat(year.path("members").path("joined").asLong()).isEqualTo(6);
    assertThat(year.path("members").path("left").asLong()).isEqualTo(1);
    assertThat(year.path("members").path("after").asLong()).isEqualTo(5);
  }

  @Test
  void endsInAProofThatHolds() {
    for (String period : new String[] {"2026-Q3", "2026-Q4", "2026-H2", "2026"}) {
      assertThat(report(period).path("proof").path("addsUp").asBoolean()).as(period).isTrue();
    }
  }

  @Test
  void ofTheDistrictSeesThatWhatMovedOutCameIn() {
    JsonNode whole =
        books
            .proving()
            .as("officer")
            .with("district", DISTRICT)
            .with("period", "2026")
            .send("GET /districts/{district}/reports/{period}")
            .body();

    assertThat(whole.path("complete").asBoolean()).isTrue();
    assertThat(whole.path("proof").path("addsUp").asBoolean()).isTrue();
    assertThat(flows(whole.path("sums")).get("moved-in")).isEqualTo("1: 0 0 500 0");
    assertThat(flows(whole.path("sums")).get("moved-out")).isEqualTo("1: 0 0 -500 0");
  }

  private static JsonNode report(String period) {
    JsonNode report = asked("GET " + REPORT, period);
    if (report.path("state").asText().equals("made")) {
      return report;
    }
    var _ = asked("POST " + REPORT, period);
    return asked("POST " + REPORT + "/advance", period);
  }

  private static JsonNode asked(String route, String period) {
    return books
        .proving()
        .as("officer")
        .with("community", JINKUN)
        .with("period", period)
        .send(route)
        .body();
  }

  private static Map<String, String> flows(JsonNode sums) {
    Map<String, String> flows = new HashMap<>();
    sums.path("flows")
        .forEach(flow ->
            flows.put(
                flow.path("flow").asText(),
                flow.path("lines") + ": " + numbers(flow.path("moved"))));
    return flows;
  }

  private static String numbers(JsonNode numbers) {
    return numbers.path("minutes")
        + " "
        + numbers.path("honour")
        + " "
        + numbers.path("spendable")
        + " "
        + numbers.path("owed");
  }
}
