package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.local.SmallBank.ACCOUNTS;
import static org.pointsbank.local.SmallBank.get;
import static org.pointsbank.local.SmallBank.json;
import static org.pointsbank.local.SmallBank.open;
import static org.pointsbank.local.SmallBank.post;
import static org.pointsbank.local.SmallBank.setClock;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.local.backup.TableFile;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The pages of this machine")
final class BankPagesTest {
  @Test
  void givesTheWholeTableAsABackup(@TempDir Path folder) throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = get(bank, "/_local/backup", "");
      Path file = Files.writeString(folder.resolve("bank.jsonl"), response.body());

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(TableFile.read(file))
          .containsExactlyInAnyOrderElementsOf(bank.table().everything());
    }
  }

  @Test
  void firesASchedule() throws Exception {
    try (LocalBank bank = open()) {
      HttpResponse<String> response = post(bank, "/_local/schedules/AwardPoints-HourlyTick/fire");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).path("answer").asText())
          .isEqualTo("{\"awarded\":0,\"expired\":0,\"trials\":0,\"imports\":0}");
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
}
