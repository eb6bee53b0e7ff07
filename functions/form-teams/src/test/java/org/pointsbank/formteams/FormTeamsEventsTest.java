package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of form-teams")
final class FormTeamsEventsTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "team-formed, 201, ''",
    "team-of-party-formed, 201, ''",
    "teams-listed, 200, ''",
    "team-refused, 403, role-missing",
    "partner-entered, 201, ''",
    "speaker-refused, 404, not-found",
    "teams-uploaded, 201, ''",
    "training-planned, 201, ''",
    "qualification-given, 201, ''",
    "revocation-refused, 409, not-qualified"
  })
  void areAnsweredAsTheirNamesSay(String name, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(FormTeams::new)) {
      Played played = bank.play("form-teams-" + name);

      assertThat(played.status()).isEqualTo(status);
      assertThat(problem(played)).isEqualTo(code);
    }
  }

  @Test
  void tickWithoutAnythingLeft() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(FormTeams::new)) {
      assertThat(bank.play("form-teams-hourly-tick").text()).isEqualTo("{\"imports\":0}");
    }
  }

  /** The code of a problem; what is no problem may have a code of its own. */
  private static String problem(Played played) {
    return played.status() < 400 ? "" : played.code();
  }
}
