package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.report.Check;

/**
 * The proof that a report ends in.
 *
 * @param addsUp whether every part of it holds
 * @param checks the parts
 */
@Serdeable
record ChecksView(boolean addsUp, List<CheckView> checks) {
  /**
   * A figure, reckoned in two ways.
   *
   * @param name such as {@code spendable-closes}: brought forward and all lines come to the closing
   *     balance
   * @param reckoned out of the parts
   * @param stated by the last lines, the heads, or the whole
   * @param holds whether both are the same
   */
  @Serdeable
  record CheckView(String name, long reckoned, long stated, boolean holds) {
    static CheckView of(Check check) {
      return new CheckView(check.name(), check.reckoned(), check.stated(), check.holds());
    }
  }

  static ChecksView of(List<Check> checks) {
    return new ChecksView(
        checks.stream().allMatch(Check::holds), checks.stream().map(CheckView::of).toList());
  }
}
