package org.pointsbank.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;

@DisplayName("A part of the books that is proven while the bank is open")
final class ProvenTest {
  private static final Difference LASTING =
      new Difference(Difference.Kind.HOLD, "account", "holds 2.00, its open orders 0.00");
  private static final Difference PASSING =
      new Difference(Difference.Kind.HOLD, "account", "holds 5.00, its open orders 4.00");

  @Test
  void isReadOnceWhereNothingIsWrong() {
    Proven right = new Proven(Counted.of(3, 2), List.of());
    Iterator<Proven> readings = List.of(right).iterator();

    assertThat(Proven.twice(readings::next)).isEqualTo(right);
  }

  @Test
  void differsOnlyInWhatTwoReadingsSay() {
    Iterator<Proven> readings =
        List.of(
                new Proven(Counted.of(3, 2), List.of(LASTING, PASSING)),
                new Proven(Counted.of(4, 2), List.of(LASTING)))
            .iterator();

    assertThat(Proven.twice(readings::next))
        .isEqualTo(new Proven(Counted.of(4, 2), List.of(LASTING)));
  }

  @Test
  void isRightWhereEachReadingSaysSomethingElse() {
    Iterator<Proven> readings =
        List.of(
                new Proven(Counted.of(3, 2), List.of(PASSING)),
                new Proven(Counted.of(3, 2), List.of(LASTING)))
            .iterator();

    assertThat(Proven.twice(readings::next).differences()).isEmpty();
  }

  @Test
  void namesWhatCannotBeReadAndGoesOn() {
    Proven proven =
        Proven.readable(
            "person",
            () -> {
              throw new IllegalStateException("no number");
            });

    assertThat(proven)
        .isEqualTo(
            new Proven(
                Counted.NONE,
                List.of(new Difference(Difference.Kind.UNREADABLE, "person", "no number"))));
  }

  @Test
  void addsUp() {
    Proven one = new Proven(Counted.of(3, 2), List.of(LASTING));

    assertThat(Proven.NONE.plus(one).plus(one))
        .isEqualTo(new Proven(Counted.of(6, 4), List.of(LASTING, LASTING)));
  }
}
