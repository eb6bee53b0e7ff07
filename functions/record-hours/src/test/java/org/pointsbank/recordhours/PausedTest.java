package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.CONFIRM;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Person;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A member who pauses")
final class PausedTest {
  @ParameterizedTest(name = "on 2026-09-{0}: {1}")
  @CsvSource({"09, ''", "10, membership-paused", "19, membership-paused", "20, ''"})
  void entersNoHoursForDaysWithinThePause(String day, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      pause(bank);

      Played entered = Scene.enter(bank, "2026-09-" + day + "T09:00", "2026-09-" + day + "T10:00");

      assertThat(entered.code()).as(entered.text()).isEqualTo(code);
    }
  }

  @Test
  void keepsTheHoursOfOtherDays() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      pause(bank);

      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);
    }
  }

  /** From the 10th to the 19th of September. */
  private static void pause(BankPlayer bank) {
    Person wang = bank.bank().read(PersonItem.keyOf(WANG)).map(PersonItem::read).orElseThrow();
    Person paused =
        wang.changed(
            List.of(
                wang.memberships()
                    .getFirst()
                    .pausedFrom(LocalDate.of(2026, 9, 10))
                    .resumedOn(LocalDate.of(2026, 9, 20))),
            wang.capacities());
    Transaction change = Transaction.EMPTY.replace(PersonItem.write(paused), wang.version());
    assertThat(bank.bank().write(change)).isEqualTo(new Written.Committed());
  }
}
