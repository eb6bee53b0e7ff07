package org.pointsbank.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.statement.Figures;

@DisplayName("A proof under way")
final class ProofRunTest {
  private static final Instant NOW = Instant.parse("2026-10-01T19:30:00Z");
  private static final ProofRun.Of OF =
      new ProofRun.Of(
          new CommunityId("01900000-0000-7000-8000-000000000011"), LocalDate.of(2026, 10, 2));
  private static final Difference DIFFERENCE =
      new Difference(Difference.Kind.HOLD, "account", "holds 1.00, its open orders 0.00");

  @Test
  void goesOnBehindWhatIsProven() {
    ProofRun run = further(ProofRun.begun(OF, NOW), Optional.of("V00025"));

    assertThat(run.place()).isEqualTo(new ProofRun.Place(ProofPhase.PEOPLE, Optional.of("V00025")));
    assertThat(run.version()).isEqualTo(2);
  }

  @Test
  void isOverBehindItsThreePhases() {
    ProofRun run = ProofRun.begun(OF, NOW);
    for (ProofPhase phase : List.of(ProofPhase.HEADS, ProofPhase.ROUNDS, ProofPhase.OVER)) {
      assertThat(run.over()).isFalse();
      run = further(run, Optional.empty());
      assertThat(run.place()).isEqualTo(new ProofRun.Place(phase, Optional.empty()));
    }
    assertThat(run.over()).isTrue();
  }

  @Test
  void addsUpWhatItCounts() {
    ProofRun run = further(further(ProofRun.begun(OF, NOW), Optional.of("a")), Optional.empty());

    assertThat(run.counted()).isEqualTo(new Counted(4, 6, 8, 10, new Figures(12, 14, 16, 18), 20));
  }

  @Test
  void keepsTheFirstFiftyDifferencesAndCountsAll() {
    ProofRun run =
        ProofRun.begun(OF, NOW)
            .further(Counted.NONE, Collections.nCopies(60, DIFFERENCE), Optional.empty());

    assertThat(run.found().first()).hasSize(50);
    assertThat(run.found().all()).isEqualTo(60);
  }

  @Test
  void cutsWhatIsTooLongForOneItem() {
    assertThat(new Difference(Difference.Kind.HOLD, "account", "1".repeat(300)).what())
        .hasSize(300);
    assertThat(new Difference(Difference.Kind.HOLD, "account", "1".repeat(301)).what())
        .hasSize(300);
  }

  @Test
  void misplacesNothingThatWasThereBefore() {
    ProofRun before = further(ProofRun.begun(OF, NOW), Optional.empty());
    ProofRun less = ProofRun.begun(OF, NOW).further(Counted.of(3, 3), List.of(), Optional.empty());

    assertThat(less.ended(NOW, Optional.of(before)).found().first())
        .extracting(Difference::what)
        .containsExactly(
            "0 accounts, 2 in the proof before",
            "3 records, 4 in the proof before",
            "0 orders, 5 in the proof before");
    assertThat(before.ended(NOW, Optional.of(before)).found().nothing()).isTrue();
    assertThat(less.ended(NOW, Optional.empty()).found().nothing()).isTrue();
  }

  private static ProofRun further(ProofRun run, Optional<String> next) {
    return run.further(new Counted(2, 3, 4, 5, new Figures(6, 7, 8, 9), 10), List.of(), next);
  }
}
