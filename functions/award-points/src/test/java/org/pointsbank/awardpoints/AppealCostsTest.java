package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.AppealDesk.ask;

import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.meter.Cost;
import org.pointsbank.testkit.meter.Meter;

/** Units are counted, not measured, so they are the same every time. Source: docs/table.md. */
@DisplayName("By the metered model, an appeal")
final class AppealCostsTest {
  @Test
  void costsSixWriteUnits() {
    Meter meter = new Meter();
    try (BankPlayer bank = withDeduction(meter)) {
      Cost entered = cost(meter, () -> ask(bank, "volunteer-wang", "", 2));

      assertThat(entered.count("transactWriteItems")).isEqualTo(1);
      assertThat(entered.tableWrites()).isEqualTo(6);
    }
  }

  @Test
  void costsTwelveWhereItReversesADeduction() {
    Meter meter = new Meter();
    try (BankPlayer bank = withDeduction(meter)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      Cost upheld = cost(meter, () -> ask(bank, "worker-gao", "/uphold", 2));

      assertThat(upheld.count("transactWriteItems")).isEqualTo(1);
      assertThat(upheld.tableWrites()).isEqualTo(12);
    }
  }

  private static BankPlayer withDeduction(Meter meter) {
    return AppealDesk.withDeduction(BankPlayer.inSmallDistrict(AwardPoints::new, meter), 300);
  }

  private static Cost cost(Meter meter, Supplier<Played> step) {
    meter.begin("appeal");
    assertThat(step.get().code()).isEmpty();
    return meter.of("appeal");
  }
}
