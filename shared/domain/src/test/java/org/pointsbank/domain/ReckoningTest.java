package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reckoning of a record")
final class ReckoningTest {
  @ParameterizedTest(name = "{0} min x {1} {2} to {3} make {4}")
  @CsvSource({
    "95, 120, DOWN, 25, 175",
    "95, 120, NEAREST, 25, 200",
    "95, 120, UP, 25, 200",
    "90, 100, DOWN, 25, 150",
    "90, 100, NEAREST, 25, 150",
    "90, 100, UP, 25, 150",
    "0, 150, UP, 25, 0",
    "1, 100, DOWN, 25, 0",
    "1, 100, UP, 25, 25",
    "7, 100, NEAREST, 25, 0",
    "8, 100, NEAREST, 25, 25",
    "45, 100, NEAREST, 50, 100",
    "44, 100, NEAREST, 50, 50",
    "61, 100, DOWN, 1, 101",
    "61, 100, UP, 1, 102"
  })
  void roundsOnceByTheBooksMode(
      long minutes, long coefficient, Rounding mode, long step, long points) {
    Reckoning reckoning =
        Reckoning.of(
            Reckoning.Effort.plain(minutes),
            item(coefficient),
            rules(mode, step, HourRules.Caps.NONE),
            Points.NONE);

    assertThat(reckoning.points()).isEqualTo(new Points(points));
    assertThat(reckoning.minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest(name = "a cap of {0} a record and {1} a quarter after {2} leaves {3}")
  @CsvSource({
    "200, , 0, 200",
    "199, , 0, 199",
    ", 500, 300, 200",
    ", 500, 301, 199",
    ", 500, 500, 0",
    ", 500, 700, 0",
    "100, 500, 450, 50",
    "100, 500, 100, 100"
  })
  void staysUnderTheCaps(Long ofRecord, Long ofQuarter, long earlier, long points) {
    HourRules.Caps caps =
        new HourRules.Caps(
            Optional.ofNullable(ofRecord).map(Points::new),
            Optional.ofNullable(ofQuarter).map(Points::new));

    Reckoning reckoning =
        Reckoning.of(
            Reckoning.Effort.plain(120),
            item(100),
            rules(Rounding.DOWN, 25, caps),
            new Points(earlier));

    assertThat(reckoning.points()).isEqualTo(new Points(points));
  }

  @Test
  void saysTheSumAndWhatWasCut() {
    HourRules.Caps caps = new HourRules.Caps(Optional.of(new Points(150)), Optional.empty());

    assertThat(
            Reckoning.of(
                    Reckoning.Effort.plain(95),
                    item(120),
                    rules(Rounding.DOWN, 25, caps),
                    Points.NONE)
                .text())
        .isEqualTo("95 min x 1.2 = 1.90 > 1.75 > max 1.50");
  }

  @ParameterizedTest(name = "evidence worth {0} hundredths: {1} points, {2}")
  @CsvSource({
    "100, 175, 95 min x 1.2 = 1.90 > 1.75",
    "80, 150, 95 min x 1.2 x 0.8 = 1.52 > 1.50",
    "125, 225, 95 min x 1.2 x 1.25 = 2.38 > 2.25",
    "0, 0, 95 min x 1.2 x 0 = 0.00"
  })
  void countsWhatTheEvidenceIsWorthBeforeItRounds(long factor, long points, String text) {
    Reckoning reckoning =
        Reckoning.of(
            new Reckoning.Effort(95, factor),
            item(120),
            rules(Rounding.DOWN, 25, HourRules.Caps.NONE),
            Points.NONE);

    assertThat(reckoning.points()).isEqualTo(new Points(points));
    assertThat(reckoning.text()).isEqualTo(text);
  }

  private static ServiceItem item(long coefficient) {
    return new ServiceItem("G01", "公益", "垃圾分类", "Waste sorting", coefficient);
  }

  private static HourRules rules(Rounding mode, long step, HourRules.Caps caps) {
    return new HourRules(
        new Points(100), new HourRules.Step(mode, new Points(step)), caps, 480, 120);
  }
}
