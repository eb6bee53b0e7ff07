package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.local.template.Template;
import org.pointsbank.local.template.UnknownFeature;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The local bank")
final class LocalBankTest {
  private static final String ACCOUNTS =
      "/communities/%s/people/%s/accounts"
          .formatted(SmallDistrict.JINKUN.value(), SmallDistrict.WANG.value());
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void showsAVolunteerTheirAccounts() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = get(bank, ACCOUNTS, bank.token("volunteer-wang"));

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).at("/items/0/colour").asText()).isEqualTo("BLUE");
      assertThat(response.headers().firstValue("content-type")).contains("application/json");
    }
  }

  @Test
  void asksForAToken() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> none = get(bank, ACCOUNTS, "");
      HttpResponse<String> expired =
          get(bank, ACCOUNTS, bank.token("volunteer-wang", Duration.ofSeconds(-1)));

      assertThat(none.statusCode()).isEqualTo(401);
      assertThat(none.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
      assertThat(none.headers().firstValue("www-authenticate")).contains("Bearer");
      assertThat(expired.statusCode()).isEqualTo(401);
    }
  }

  @Test
  void knowsNoOtherRoutes() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = get(bank, "/nowhere", bank.token("volunteer-wang"));

      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }
  }

  @Test
  void takesNoMoreThanTheGateway() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(bank.uri().resolve("/nothing"))
                  .POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(response.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }
  }

  @Test
  void awardsConfirmedHoursByTheStream() throws Exception {
    try (LocalBank bank = open()) {
      confirm(bank);

      bank.settle(PATIENCE);

      HttpResponse<String> response = get(bank, ACCOUNTS, bank.token("volunteer-wang"));
      assertThat(json(response).at("/items/0/honour").asLong()).isEqualTo(175);
      assertThat(json(get(bank, "/_local/check", "")).path("differences")).isEmpty();
    }
  }

  @Test
  void tellsTheStreamPastWhatIsNoRecord() throws Exception {
    try (LocalBank bank = LocalBank.start(settings())) {
      // Its people hold empty lists, which the embedded stream does not tell from empty maps.
      SmallDistrict.seed(bank.bank());
      confirm(bank);

      bank.settle(PATIENCE);

      HttpResponse<String> response = get(bank, ACCOUNTS, bank.token("volunteer-wang"));
      assertThat(json(response).at("/items/0/lastLine").asLong()).isEqualTo(1);
    }
  }

  @Test
  void saysThatItsPortIsTaken() {
    try (LocalBank bank = open()) {
      LocalSettings same = settings().on(bank.uri().getPort());

      assertThatThrownBy(() -> LocalBank.start(same).close())
          .isInstanceOf(Refused.class)
          .hasMessageStartingWith("port " + bank.uri().getPort() + " cannot be had");
    }
  }

  @Test
  void goesOnWithWhatItKept(@TempDir Path folder) throws Exception {
    LocalSettings kept = settings().keptIn(folder);
    try (LocalBank bank = LocalBank.start(kept)) {
      SmallDistrict.seed(bank.bank());
      confirm(bank);
      bank.settle(PATIENCE);
    }
    try (LocalBank bank = LocalBank.start(kept)) {
      HttpResponse<String> response = get(bank, ACCOUNTS, bank.token("volunteer-wang"));

      assertThat(json(response).at("/items/0/honour").asLong()).isEqualTo(175);
    }
  }

  @Test
  void firesASchedule() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = post(bank, "/_local/schedules/AwardPoints-HourlyTick/fire");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).path("answer").asText()).isEqualTo("{\"awarded\":0}");
      assertThat(post(bank, "/_local/schedules/Nothing/fire").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void firesOnceWhatIsDueWhenItsClockIsSet() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = setClock(bank, "2026-10-01T14:30:00+08:00");

      assertThat(json(response).path("now").asText()).startsWith("2026-10-01T06:30:0");
      assertThat(json(response).path("fired")).hasSize(1);
      assertThat(json(response).at("/fired/0/id").asText()).isEqualTo("AwardPoints-HourlyTick");
      assertThat(json(get(bank, "/_local/schedules", "")).at("/0/due").asText())
          .isEqualTo("2026-10-01T07:00:00Z");
    }
  }

  @Test
  void setsItsClockOnlyForward() throws Exception {
    try (LocalBank bank = open()) {
      assertThat(setClock(bank, "2026-09-30T00:00:00Z").statusCode()).isEqualTo(409);
      assertThat(setClock(bank, "tomorrow").statusCode()).isEqualTo(400);
      assertThat(bank.clock().instant())
          .isBetween(SmallDistrict.NOW, SmallDistrict.NOW.plusSeconds(60));
    }
  }

  @Test
  void handsOutTokens() throws Exception {
    try (LocalBank bank = open()) {
      String token = get(bank, "/_local/token?subject=volunteer-wang", "").body().strip();
      String expired =
          get(bank, "/_local/token?subject=volunteer-wang&seconds=-60", "").body().strip();

      assertThat(get(bank, ACCOUNTS, token).statusCode()).isEqualTo(200);
      assertThat(get(bank, ACCOUNTS, expired).statusCode()).isEqualTo(401);
      assertThat(get(bank, "/_local/token", "").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void doesNotStartWithoutAClassThatTheTemplateNames() {
    Template small = SmallTemplate.read();
    Template.Function ghost =
        new Template.Function(
            "Ghost", "org.pointsbank.ghost.Ghost", Map.of(), 1, List.of(), List.of(), List.of());

    assertThatThrownBy(() ->
            LocalBank.start(
                    settings().with(new Template(small.table(), small.api(), List.of(ghost))))
                .close())
        .isInstanceOf(UnknownFeature.class)
        .hasMessageContaining("Resources.Ghost.Properties.Handler: org.pointsbank.ghost.Ghost");
  }

  private static LocalSettings settings() {
    return LocalSettings.quiet().with(SmallTemplate.read()).at(SmallDistrict.NOW);
  }

  private static LocalBank open() {
    LocalBank bank = LocalBank.start(settings());
    SmallDistrict.seed(bank.bank());
    return bank;
  }

  private static void confirm(LocalBank bank) {
    LocalDate day = LocalDate.of(2026, 9, 2);
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(day, SmallDistrict.id("401")),
            SmallDistrict.WANG,
            new AccountId(SmallDistrict.JINKUN, Colour.BLUE, SmallDistrict.WANG),
            SmallDistrict.JINKUN,
            "H02",
            Capacity.RESIDENT,
            new Interval(day.atTime(9, 0), day.atTime(10, 35)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(SmallDistrict.CHEN, SmallDistrict.NOW, "", "", ""),
            false,
            new RecordState.Confirmed(
                new Confirmation(SmallDistrict.LIN, SmallDistrict.NOW), Optional.empty()),
            1);
    Written written = bank.bank().write(Transaction.EMPTY.create(ServiceRecordItem.write(record)));
    assertThat(written).isInstanceOf(Written.Committed.class);
  }

  private static HttpResponse<String> get(LocalBank bank, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(bank.uri().resolve(path));
    return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(LocalBank bank, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(bank.uri().resolve(path)).POST(BodyPublishers.noBody()));
  }

  private static HttpResponse<String> setClock(LocalBank bank, String time)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(bank.uri().resolve("/_local/clock"))
            .PUT(BodyPublishers.ofString(time)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }
}
