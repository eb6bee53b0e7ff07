package org.pointsbank.bench.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.meter.Cost;

/**
 * Units are counted by a model, not measured in time: what misses an aim here misses it anywhere.
 */
@DisplayName("What things cost")
final class CapacityTest {
  @Test
  void staysWithinWhatTheDocumentPromises() {
    assertThat(Rehearsal.play())
        .allSatisfy(figure -> assertThat(figure.met()).as(figure.line()).isTrue());
  }

  @ParameterizedTest(name = "{0} units on the table, {1} on the index: within 6 and 1 is {2}")
  @CsvSource({"6, 1, true", "7, 1, false", "6, 2, false", "0, 0, true"})
  void isTooMuchFromTheFirstUnitAbove(long table, long index, boolean met) {
    assertThat(new Aim.Writes(6, 1).met(new Cost(Map.of(), table, index, 9))).isEqualTo(met);
  }

  @ParameterizedTest(name = "{0} queries and {1} units written: one query is {2}")
  @CsvSource({"1, 0, true", "2, 0, false", "0, 0, false", "1, 2, false"})
  void isOneQueryExactly(int queries, long written, boolean met) {
    assertThat(new Aim.Reads(1).met(new Cost(Map.of("query", queries), written, 0, 9)))
        .isEqualTo(met);
  }
}
