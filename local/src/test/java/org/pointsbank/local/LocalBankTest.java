package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.local.SmallBank.ACCOUNTS;
import static org.pointsbank.local.SmallBank.get;
import static org.pointsbank.local.SmallBank.json;
import static org.pointsbank.local.SmallBank.open;
import static org.pointsbank.local.SmallBank.send;
import static org.pointsbank.local.SmallBank.settings;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
}
