package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task that does the same for many")
final class InTurnTest {
  @Test
  void addsUpWhatEachCameTo() {
    assertThat(InTurn.sum(List.of(1, 2, 3), 0, Integer::sum, each -> each * 10)).isEqualTo(60);
  }

  @Test
  void goesOnAfterOneHadTroubleAndTellsItAtLast() {
    List<Integer> done = new ArrayList<>();

    assertThatThrownBy(
            () -> InTurn.sum(List.of(1, 0, 3), 0, Integer::sum, each -> turn(each, done)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("1 of 3 had trouble")
        .hasSuppressedException(new ArithmeticException("/ by zero"));

    assertThat(done).containsExactly(1, 3);
  }

  private static int turn(int each, List<Integer> done) {
    int share = 6 / each;
    done.add(each);
    return share;
  }
}
