package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.proof.ProofRun;

/**
 * The proof of a community's books on one day.
 *
 * @param community whose books
 * @param day the local day
 * @param state {@code under-way}, {@code right} or {@code differing}
 * @param begunAt when
 * @param endedAt when nothing was left to prove
 * @param accounts heads that were proven
 * @param lines of their passbooks
 * @param records service records that post to them
 * @param orders of all rounds
 * @param minutes service minutes of all heads
 * @param honour hundredths of honour points of all heads
 * @param spendable hundredths of spendable points of all heads
 * @param owed hundredths of owed points of all heads
 * @param held hundredths of points that open orders hold
 * @param differences how many things do not add up
 * @param found the first of them
 */
@Serdeable
record ProofView(
    String community,
    LocalDate day,
    String state,
    OffsetDateTime begunAt,
    Optional<OffsetDateTime> endedAt,
    long accounts,
    long lines,
    long records,
    long orders,
    long minutes,
    long honour,
    long spendable,
    long owed,
    long held,
    long differences,
    List<FoundView> found) {
  /**
   * Something that does not add up; it names ids, never people.
   *
   * @param kind which rule does not hold, such as {@code account}, {@code hold} or {@code stock}
   * @param where the account, record, prize or order it is about
   * @param what both numbers, in words
   */
  @Serdeable
  record FoundView(String kind, String where, String what) {
    static FoundView of(Difference difference) {
      return new FoundView(difference.kind().word(), difference.where(), difference.what());
    }
  }

  /**
   * Some proofs.
   *
   * @param items latest day first; of a district the latest of each community
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record ProofList(List<ProofView> items, Optional<String> nextCursor) {}

  static ProofView of(ProofRun run, ZoneId zone) {
    Counted counted = run.counted();
    return new ProofView(
        run.of().community().value(),
        run.of().day(),
        state(run),
        run.begun().atZone(zone).toOffsetDateTime(),
        run.ended().map(end -> end.atZone(zone).toOffsetDateTime()),
        counted.accounts(),
        counted.lines(),
        counted.records(),
        counted.orders(),
        counted.balances().minutes(),
        counted.balances().honour(),
        counted.balances().spendable(),
        counted.balances().owed(),
        counted.held(),
        run.found().all(),
        run.found().first().stream().map(FoundView::of).toList());
  }

  private static String state(ProofRun run) {
    if (!run.found().nothing()) {
      return "differing";
    }
    return run.over() ? "right" : "under-way";
  }
}
