package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Quarter;

@DisplayName("Asking for an evaluation")
final class EvaluationTest {
  private static final Quarter QUARTER = new Quarter(2026, 3);

  @ParameterizedTest(name = "on {0}, evaluated {1}, waiting {2}: {3}")
  @CsvSource({
    "2026-09-30, false, false, QuarterNotOver",
    "2026-10-01, false, false, Granted",
    "2026-09-30, true, true, QuarterNotOver",
    "2026-10-01, true, false, Exists",
    "2026-10-01, true, true, Exists",
    "2026-10-01, false, true, AwardsWaiting",
    "2031-01-01, false, false, Granted",
  })
  void isAnsweredByTheFirstReasonThatApplies(
      LocalDate today, boolean evaluated, boolean waiting, String answer) {
    Evaluation.Known known = new Evaluation.Known(today, evaluated, waiting);

    assertThat(Evaluation.decide(QUARTER, known).getClass().getSimpleName()).isEqualTo(answer);
  }
}
