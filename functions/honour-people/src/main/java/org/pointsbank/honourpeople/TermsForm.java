package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.honour.Cycle;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.Terms;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/**
 * What a programme promises.
 *
 * @param name such as 守望之星: 1 to 40 characters
 * @param cycle how often
 * @param places how many ranks are honoured, 1 to 40; who shares the last one is honoured too
 * @param minutes a nominee has at least so many of the period
 * @param honour a nominee has at least so many hundredths of honour points of the period
 * @param capacities a nominee holds one of these on the period's last day; anybody where there are
 *     none
 * @param weights what counts how much
 * @param ties who comes first among equals
 */
@Serdeable
record TermsForm(
    String name,
    Cycle cycle,
    long places,
    long minutes,
    long honour,
    List<Capacity> capacities,
    WeightsForm weights,
    TieRule ties) {
  private static final int LONGEST_NAME = 40;
  private static final long MOST = 1_000_000_000;
  private static final long MOST_WEIGHT = 10_000;

  /**
   * What counts how much, in hundredths.
   *
   * @param ledger of an honour point of the period's published evaluations
   * @param panel of a mark of the panel
   * @param participation of a mark under 活动参与
   * @param duty of a mark under 工作履职
   * @param role of a mark under 作用发挥
   * @param results of a mark under 实际成效
   */
  @Serdeable
  record WeightsForm(
      long ledger, long panel, long participation, long duty, long role, long results) {
    private static WeightsForm of(Terms.Weights weights) {
      return new WeightsForm(
          weights.ledger(),
          weights.panel(),
          weights.head(Head.PARTICIPATION),
          weights.head(Head.DUTY),
          weights.head(Head.ROLE),
          weights.head(Head.RESULTS));
    }

    private Terms.Weights weights() {
      range("/terms/weights/ledger", ledger, 0, MOST_WEIGHT);
      range("/terms/weights/panel", panel, ledger == 0 ? 1 : 0, MOST_WEIGHT);
      range("/terms/weights/participation", participation, 0, MOST_WEIGHT);
      range("/terms/weights/duty", duty, 0, MOST_WEIGHT);
      range("/terms/weights/role", role, 0, MOST_WEIGHT);
      range("/terms/weights/results", results, 0, MOST_WEIGHT);
      return new Terms.Weights(
          ledger,
          panel,
          Map.of(
              Head.PARTICIPATION, participation,
              Head.DUTY, duty,
              Head.ROLE, role,
              Head.RESULTS, results));
    }
  }

  static TermsForm of(Terms terms) {
    return new TermsForm(
        terms.name(),
        terms.cycle(),
        terms.places(),
        terms.eligibility().minutes(),
        terms.eligibility().honour(),
        terms.eligibility().capacities().stream().sorted().toList(),
        WeightsForm.of(terms.weights()),
        terms.ties());
  }

  /**
   * As the domain has them.
   *
   * @throws BadInput if a number is out of its bounds, or the name says nothing
   */
  Terms terms() {
    String called = BodyText.of("/terms/name", name, LONGEST_NAME);
    range("/terms/places", places, 1, Edition.MOST_NOMINEES);
    range("/terms/minutes", minutes, 0, MOST);
    range("/terms/honour", honour, 0, MOST);
    return new Terms(
        called,
        cycle,
        places,
        new Terms.Eligibility(minutes, honour, Set.copyOf(capacities)),
        weights.weights(),
        ties);
  }

  private static void range(String at, long value, long least, long most) {
    if (value < least || value > most) {
      throw BadInput.at(at, ProblemCode.OUT_OF_RANGE);
    }
  }
}
