package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.Item;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.RankedTeamItem;
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
   * Writes all of {@code rankings} and {@code teams}.
   *
   * @return whether it could; not while others keep the table busy
   */
  boolean write(Manifest.Of of, String run, List<Ranking> rankings, List<RankedTeam> teams) {
    Stream<Item> people =
        rankings.stream()
            .flatMap(ranking ->
                ranking.people().stream()
                    .map(person -> RankedPersonItem.write(of, run, ranking.name(), person)));
    Iterator<Item> all =
        Stream.concat(people, teams.stream().map(team -> RankedTeamItem.write(of, run, team)))
            .iterator();
    List<Item> items = new ArrayList<>();
    while (all.hasNext()) {
      items.add(all.next());
      if (items.size() == Transaction.MOST_WRITES && !written(items)) {
        return false;
      }
    }
    return written(items);
  }

  /** Takes what it writes out of {@code items}: a community's places never lie in memory twice. */
  private boolean written(List<Item> items) {
    Decision<Boolean> all = new Decision.Write<>(Transaction.EMPTY.createAll(items), true);
    items.clear();
    return settlement.settle(() -> all) instanceof Answer.Given<Boolean>;
  }
}
