package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.evaluation.EvaluationRun;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RunPart;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Log;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.EvaluationRunItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.RunPartItem;
import org.pointsbank.table.Transaction;

/**
 * Brings runs over districts on. A community's evaluation and the word that it is done stand in one
 * transaction, so whoever is interrupted or comes twice does nothing twice; one community's trouble
 * keeps none of the others off. Source: rules 7.11.
 */
@Singleton
final class DistrictRuns {
  private static final Duration ONE_CALL = Duration.ofSeconds(5);

  /** So many parts begin in one transaction, beside the run. */
  private static final int SOME = 50;

  private final BankTable table;
  private final Settlement settlement;
  private final EvaluateCommunity evaluateCommunity;
  private final Surroundings around;
  private final Log log;

  DistrictRuns(
      BankTable table,
      Settlement settlement,
      EvaluateCommunity evaluateCommunity,
      Surroundings around,
      Log log) {
    this.table = table;
    this.settlement = settlement;
    this.evaluateCommunity = evaluateCommunity;
    this.around = around;
    this.log = log;
  }

  /**
   * Goes on with {@code run} as long as one call may. What has trouble stays open in the run, which
   * shows it; the hourly tick tries it again and ends in its fault.
   */
  void advance(EvaluationRun run, Instant now) {
    Deadline deadline = Deadline.within(ONE_CALL);
    try {
      long _ = both(() -> spread(run, deadline), () -> each(parts(run), now, deadline));
    } catch (IllegalStateException fault) {
      String faults =
          Stream.of(fault.getSuppressed())
              .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.getSuppressed())))
              .map(each -> each.getClass().getName())
              .collect(Collectors.joining(" "));
      Map<String, String> fields =
          Map.of(
              "district", run.district().value(),
              "quarter", run.quarter().toString(),
              "faults", faults);
      log.tell("run-trouble", fields);
    }
  }

  /** Parts are tried also where more of them cannot begin. */
  private static long both(Runnable spread, Supplier<Long> parts) {
    Supplier<Long> first =
        () -> {
          spread.run();
          return 0L;
        };
    return InTurn.sum(List.of(first, parts), 0L, Long::sum, Supplier::get);
  }

  /**
   * Goes on with what nobody has brought to its end; the hourly tick calls this.
   *
   * @return how many communities were evaluated
   */
  long finish(Instant now, Deadline deadline) {
    return both(() -> spreadAll(deadline), () -> eachOpen(now, deadline));
  }

  private void spreadAll(Deadline deadline) {
    long _ =
        InTurn.sum(
            table.allWaiting(EvaluationRunItem.unspread()),
            0L,
            Long::sum,
            item -> {
              spread(EvaluationRunItem.read(item), deadline);
              return 0L;
            });
  }

  private long eachOpen(Instant now, Deadline deadline) {
    List<RunPart> open =
        table.allWaiting(RunPartItem.open()).stream().map(RunPartItem::read).toList();
    return each(open, now, deadline);
  }

  /** All parts of a run, by the ids of their communities. */
  List<RunPart> parts(EvaluationRun run) {
    List<RunPart> parts = new ArrayList<>();
    table.each(RunPartItem.of(run), item -> parts.add(RunPartItem.read(item)));
    return parts;
  }

  private void spread(EvaluationRun from, Deadline deadline) {
    EvaluationRun run = from;
    while (run.spreadTo().isPresent() && !deadline.passed()) {
      EvaluationRun seen = run;
      if (!(settlement.settle(() -> some(seen)) instanceof Answer.Given<EvaluationRun>(var next))) {
        return;
      }
      run = next;
    }
  }

  private Decision<EvaluationRun> some(EvaluationRun seen) {
    EvaluationRun run =
        table
            .read(EvaluationRunItem.keyOf(seen.district(), seen.quarter()))
            .map(EvaluationRunItem::read)
            .orElseThrow(() -> new IllegalStateException("no run of " + seen.quarter()));
    if (run.spreadTo().isEmpty()) {
      return new Decision.Write<>(Transaction.EMPTY, run);
    }
    Page page = table.list(CommunityItem.of(run.district()).limitedTo(SOME).after(run.spreadTo()));
    EvaluationRun next = run.spread(page.next());
    Transaction effect = Transaction.EMPTY.replace(EvaluationRunItem.write(next), run.version());
    for (Item item : page.items()) {
      RunPart part = RunPart.of(run, CommunityItem.read(item).id());
      effect = effect.create(RunPartItem.write(part));
    }
    return new Decision.Write<>(effect, next);
  }

  /** In any order, so that several who work at one run seldom meet. */
  private long each(List<RunPart> parts, Instant now, Deadline deadline) {
    List<RunPart> open =
        new ArrayList<>(parts.stream().filter(part -> !part.state().done()).toList());
    Collections.shuffle(open, around.chance());
    return InTurn.sum(open, 0L, Long::sum, part -> deadline.passed() ? 0L : done(part, now));
  }

  /**
   * Begun is written first, so that trouble that stops this is seen in the run. What somebody else
   * began since {@code part} was read is left to them.
   */
  private long done(RunPart part, Instant now) {
    if (!table.read(RunPartItem.keyOf(part)).map(RunPartItem::read).equals(Optional.of(part))) {
      return 0;
    }
    RunPart begun = part.begun();
    Decision<RunPart> begin = new Decision.Write<>(RunPartItem.replace(begun), begun);
    if (!(settlement.settle(() -> begin) instanceof Answer.Given<RunPart> _)) {
      return 0;
    }
    Answer<RunPart> answer = settlement.settle(() -> evaluated(begun, now));
    return answer instanceof Answer.Given<RunPart>(RunPart after)
            && after.state() == RunPart.State.EVALUATED
        ? 1
        : 0;
  }

  private Decision<RunPart> evaluated(RunPart begun, Instant now) {
    Manifest.Made made = new Manifest.Made(now, Optional.empty());
    return switch (evaluateCommunity.decide(begun.evaluation(), made)) {
      case Decision.Write<EvaluationView>(Transaction effect, EvaluationView _) -> {
        RunPart done = begun.to(RunPart.State.EVALUATED);
        yield new Decision.Write<>(effect.and(RunPartItem.replace(done)), done);
      }
      case Decision.Refuse<EvaluationView>(var problem) -> refused(begun, problem.code());
      case Decision.Decline<EvaluationView>(Transaction _, var problem) ->
          refused(begun, problem.code());
    };
  }

  private static Decision<RunPart> refused(RunPart begun, ProblemCode code) {
    if (code == ProblemCode.EVALUATION_EXISTS) {
      return written(begun.to(RunPart.State.EXISTED));
    }
    return code == ProblemCode.AWARDS_WAITING
        ? written(begun.to(RunPart.State.AWARDS_WAITING))
        : new Decision.Refuse<>(code);
  }

  private static Decision<RunPart> written(RunPart part) {
    return new Decision.Write<>(RunPartItem.replace(part), part);
  }
}
