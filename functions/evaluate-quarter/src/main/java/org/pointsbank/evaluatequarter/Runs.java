package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.Item;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.Transaction;

/**
 * Writes the places of an evaluation under a run of their own, before its manifest. Nobody reads
 * them until a manifest names the run, so whoever is interrupted or outrun leaves nothing that
 * counts and simply begins again.
 */
@Singleton
final class Runs {
  private final Settlement settlement;

  Runs(Settlement settlement) {
    this.settlement = settlement;
  }

  /**
   * Writes all of {@code rankings}.
   *
   * @return whether it could; not while others keep the table busy
   */
  boolean write(Manifest.Of of, String run, List<Ranking> rankings) {
    List<Item> items = new ArrayList<>();
    for (Ranking ranking : rankings) {
      for (RankedPerson person : ranking.people()) {
        items.add(RankedPersonItem.write(of, run, ranking.name(), person));
      }
    }
    for (int start = 0; start < items.size(); start += Transaction.MOST_WRITES) {
      int end = Math.min(start + Transaction.MOST_WRITES, items.size());
      if (!write(items.subList(start, end))) {
        return false;
      }
    }
    return true;
  }

  private boolean write(List<Item> items) {
    Transaction transaction = Transaction.EMPTY;
    for (Item item : items) {
      transaction = transaction.create(item);
    }
    Decision<Boolean> all = new Decision.Write<>(transaction, true);
    return settlement.settle(() -> all) instanceof Answer.Given<Boolean>;
  }
}
