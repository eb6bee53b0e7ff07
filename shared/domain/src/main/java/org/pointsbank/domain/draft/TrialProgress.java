package org.pointsbank.domain.draft;

import java.util.List;
import java.util.Optional;

/**
 * How far a trial has come.
 *
 * @param phase what it is at
 * @param place where it goes on
 * @param accounts how many
 * @param sums of all accounts that are done
 */
public record TrialProgress(TrialPhase phase, Place place, Accounts accounts, TrialSums sums) {
  /** Nothing done yet. */
  public static final TrialProgress NONE =
      new TrialProgress(TrialPhase.COUNTING, Place.FIRST, new Accounts(0, 0, 0), TrialSums.NONE);

  /**
   * Between two accounts.
   *
   * @param community how many communities are done with
   * @param after the account of the next one that was done last
   */
  public record Place(int community, Optional<String> after) {
    static final Place FIRST = new Place(0, Optional.empty());

    Place next(Optional<String> more) {
      return new Place(more.isPresent() ? community : community + 1, more);
    }
  }

  /**
   * How many accounts.
   *
   * @param all of them
   * @param done reckoned once more
   * @param differing to which the draft gives more or less
   */
  public record Accounts(long all, long done, long differing) {}

  /** Whether nothing is left to do. */
  public boolean over() {
    return phase == TrialPhase.FINISHED || phase == TrialPhase.STOPPED;
  }

  /**
   * {@code some} more accounts are counted.
   *
   * @param more behind which account those of this community go on, if they do
   * @param communities how many there are
   */
  public TrialProgress counted(long some, Optional<String> more, int communities) {
    Accounts counted = new Accounts(accounts.all() + some, accounts.done(), accounts.differing());
    Place next = place.next(more);
    return next.community() < communities
        ? new TrialProgress(TrialPhase.COUNTING, next, counted, sums)
        : new TrialProgress(TrialPhase.RECKONING, Place.FIRST, counted, sums);
  }

  /**
   * {@code some} more accounts are reckoned.
   *
   * @param more behind which account those of this community go on, if they do
   * @param communities how many there are
   */
  public TrialProgress tried(List<TriedAccount> some, Optional<String> more, int communities) {
    long done = accounts.done() + some.size();
    long differing = accounts.differing() + some.stream().filter(TriedAccount::differs).count();
    TrialSums all = some.stream().map(TriedAccount::sums).reduce(sums, TrialSums::plus);
    Place next = place.next(more);
    if (next.community() < communities) {
      Accounts now = new Accounts(Math.max(accounts.all(), done), done, differing);
      return new TrialProgress(TrialPhase.RECKONING, next, now, all);
    }
    // Accounts may have been opened since they were counted.
    return new TrialProgress(TrialPhase.FINISHED, next, new Accounts(done, done, differing), all);
  }

  TrialProgress stopped() {
    return new TrialProgress(TrialPhase.STOPPED, place, accounts, sums);
  }
}
