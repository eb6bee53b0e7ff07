package org.pointsbank.awardpoints;

import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;

/** Tells what a line moves, and the balances before and behind it. */
final class Moves {
  private Moves() {}

  static List<Said.Worded> tell(PassbookLine line) {
    Deltas deltas = line.deltas();
    Said moves = listed(deltas.minutes(), deltas.honour(), deltas.spendable());
    List<Said.Worded> told = new ArrayList<>();
    told.add(Said.words("numbers.moves").with("moves", moves));
    if (deltas.owed() < 0) {
      told.add(less(line.story().origin()).with("points", Spoken.points(deltas.owed())));
    }
    if (deltas.owed() > 0) {
      told.add(Said.words("numbers.owed").with("points", Spoken.points(deltas.owed())));
    }
    told.add(Said.words("numbers.before").with("balance", balance(before(line))));
    told.add(Said.words("numbers.after").with("balance", balance(line.after())));
    return told;
  }

  /** What became of a debt that is smaller now. */
  private static Said.Worded less(Origin origin) {
    return switch (origin) {
      case Origin.Ended _ -> Said.words("numbers.forgiven");
      case Origin.MovedOut _, Origin.MergedOut _ -> Said.words("numbers.taken-along");
      case Origin.Served _,
          Origin.Redeemed _,
          Origin.Given _,
          Origin.Reversed _,
          Origin.Expired _,
          Origin.MovedIn _,
          Origin.MergedIn _ ->
          Said.words("numbers.repaid");
    };
  }

  static Said of(Change change) {
    return listed(change.minutes(), change.honour(), change.points());
  }

  private static Balance before(PassbookLine line) {
    Deltas deltas = line.deltas();
    return line.after()
        .plus(new Deltas(-deltas.minutes(), -deltas.honour(), -deltas.spendable(), -deltas.owed()));
  }

  private static Said listed(long minutes, long honour, long spendable) {
    List<Said> moved = new ArrayList<>();
    if (minutes != 0) {
      moved.add(Said.words("moves.minutes" + way(minutes)).with("count", Math.abs(minutes)));
    }
    if (honour != 0) {
      moved.add(Said.words("moves.honour" + way(honour)).with("points", Spoken.points(honour)));
    }
    if (spendable != 0) {
      moved.add(
          Said.words("moves.spendable" + way(spendable)).with("points", Spoken.points(spendable)));
    }
    return moved.isEmpty() ? Said.words("moves.nothing") : new Said.Listed(moved);
  }

  private static String way(long moved) {
    return moved < 0 ? ".less" : ".more";
  }

  private static Said balance(Balance balance) {
    List<Said> numbers = new ArrayList<>();
    numbers.add(Said.words("balance.minutes").with("count", balance.minutes()));
    numbers.add(Said.words("balance.honour").with("points", balance.honour().toString()));
    numbers.add(Said.words("balance.spendable").with("points", balance.spendable().toString()));
    if (balance.owed().hundredths() > 0) {
      numbers.add(Said.words("balance.owed").with("points", balance.owed().toString()));
    }
    return new Said.Listed(numbers);
  }
}
