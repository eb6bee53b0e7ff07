package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Log;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ProofItem;
import org.pointsbank.table.Transaction;

/**
 * Begins proofs and brings them on. What a part came to and how far the proof is are written
 * together, so after a crash, or of two calls at once, nothing is counted twice. Source: rules
 * 17.1.
 */
@Singleton
final class AdvanceProofs {
  private static final int TOLD = 10;
  private static final int EARLIER = 7;

  private final BankTable table;
  private final Settlement settlement;
  private final NextPart nextPart;
  private final Clock clock;
  private final Log log;

  AdvanceProofs(BankTable table, Settlement settlement, NextPart nextPart, Clock clock, Log log) {
    this.table = table;
    this.settlement = settlement;
    this.nextPart = nextPart;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Begins a proof, unless it has begun.
   *
   * @return whether it began now
   */
  boolean begin(ProofRun.Of of) {
    ProofRun run = ProofRun.begun(of, clock.instant());
    return settlement.settled(() ->
        table.read(ProofItem.keyOf(of)).isPresent()
            ? new Decision.Write<>(Transaction.EMPTY, false)
            : new Decision.Write<>(Transaction.EMPTY.create(ProofItem.write(run)), true));
  }

  /**
   * Goes on with what is not over, oldest day first.
   *
   * @return the proofs that came to their end
   */
  List<ProofRun> finish(Deadline deadline) {
    return InTurn.sum(
        open(), List.of(), AdvanceProofs::both, key -> finished(key, deadline).stream().toList());
  }

  private static List<ProofRun> both(List<ProofRun> some, List<ProofRun> more) {
    List<ProofRun> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  private List<Key> open() {
    return table.allWaiting(ProofItem.unfinished()).stream().map(Item::key).toList();
  }

  private Optional<ProofRun> finished(Key key, Deadline deadline) {
    ProofRun at = read(key);
    while (!at.over() && !deadline.passed()) {
      ProofRun seen = at;
      if (!(settlement.settle(() -> step(seen)) instanceof Answer.Given<ProofRun>(var next))) {
        return Optional.empty();
      }
      at = next;
      if (at.over() && at.version() == seen.version() + 1) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * Where somebody else has brought it further meanwhile, this goes on from there. The end is told
   * before it is written: told twice does no harm, and what stands untold raises no alarm.
   */
  private Decision<ProofRun> step(ProofRun seen) {
    ProofRun run = read(ProofItem.keyOf(seen.of()));
    if (run.version() != seen.version()) {
      return new Decision.Write<>(Transaction.EMPTY, run);
    }
    ProofRun next = nextPart.behind(run);
    if (!next.over()) {
      return new Decision.Write<>(ProofItem.replace(next), next);
    }
    ProofRun ended = next.ended(clock.instant(), before(run));
    tell(ended);
    return new Decision.Write<>(ProofItem.replace(ended), ended);
  }

  private ProofRun read(Key key) {
    return ProofItem.read(
        table.read(key).orElseThrow(() -> new IllegalStateException("no longer there: " + key)));
  }

  private Optional<ProofRun> before(ProofRun run) {
    return table
        .list(ProofItem.before(run.of().community(), run.of().day()).limitedTo(EARLIER))
        .items()
        .stream()
        .map(ProofItem::read)
        .filter(ProofRun::over)
        .findFirst();
  }

  private void tell(ProofRun run) {
    String community = run.of().community().value();
    for (Difference difference : run.found().first().stream().limit(TOLD).toList()) {
      log.tell(
          "books-differ",
          Map.of(
              "community", community,
              "kind", difference.kind().word(),
              "where", difference.where()));
    }
    log.measure(
        "BookDifferences",
        run.found().all(),
        Map.of("community", community, "day", run.of().day().toString()));
  }
}
