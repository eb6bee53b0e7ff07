package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.IdempotencyItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/**
 * Brings a decision to stand: the effect and the first answer under its idempotency key in one
 * transaction. Whoever was outrun decides anew on fresh reads, so a conflict never looks like a
 * refusal.
 */
@Singleton
public final class Settlement {
  private static final Set<Integer> KEPT_REFUSALS = Set.of(403, 404, 409, 422);

  private final BankTable table;
  private final Json json;
  private final Patience patience;

  Settlement(BankTable table, Json json, Patience patience) {
    this.table = table;
    this.json = json;
    this.patience = patience;
  }

  /**
   * Settles what a call under an idempotency key asks for: the same key and the same request get
   * the first answer, refusals too, for ever after; another request under it is refused.
   */
  public <T> Answer<T> once(Call call, Supplier<Decision<T>> decide) {
    Key key = IdempotencyItem.keyOf(call.person(), call.key().orElseThrow());
    Deadline deadline = patience.ofOneRequest();
    for (int tried = 0; patience.lasts(tried, deadline); tried++) {
      Decision<T> decision = decide.get();
      if (decision instanceof Decision.Refuse<T>(Problem problem) && !kept(problem)) {
        return new Answer.Refused<>(problem);
      }
      Item first = IdempotencyItem.write(key, first(call, decision));
      switch (table.write(effect(decision).create(first))) {
        case Written.Committed() -> {
          return answer(decision);
        }
        case Written.ConditionsFailed failed when failed.found(key).isPresent() -> {
          return again(call, failed.found(key).map(IdempotencyItem::read).orElseThrow());
        }
        case Written.ConditionsFailed _ -> {}
        case Written.Busy() -> patience.pause(tried);
      }
    }
    return Answer.refuse(ProblemCode.BUSY);
  }

  /** Settles what needs no key: what a stream or a schedule does, harmless when done again. */
  public <T> Answer<T> settle(Supplier<Decision<T>> decide) {
    Deadline deadline = patience.ofOneRequest();
    for (int tried = 0; patience.lasts(tried, deadline); tried++) {
      Decision<T> decision = decide.get();
      if (effect(decision).writes().isEmpty()) {
        return answer(decision);
      }
      switch (table.write(effect(decision))) {
        case Written.Committed() -> {
          return answer(decision);
        }
        case Written.ConditionsFailed _ -> {}
        case Written.Busy() -> patience.pause(tried);
      }
    }
    return Answer.refuse(ProblemCode.BUSY);
  }

  /**
   * Settles a step that has no caller to be refused.
   *
   * @return what the step came to
   * @throws Outrun if others were writing all the time: the step is to be done again
   */
  public <T> T settled(Supplier<Decision<T>> decide) {
    Answer<T> answer = settle(decide);
    return switch (answer) {
      case Answer.Given<T>(T given) -> given;
      case Answer.Refused<T> _, Answer.Replayed<T> _, Answer.Raw<T> _ ->
          throw new Outrun("not now: " + answer);
    };
  }

  private static boolean kept(Problem problem) {
    return KEPT_REFUSALS.contains(problem.code().status());
  }

  private static <T> Transaction effect(Decision<T> decision) {
    return switch (decision) {
      case Decision.Write<T>(Transaction transaction, T _) -> transaction;
      case Decision.Refuse<T>(Problem _) -> Transaction.EMPTY;
      case Decision.Decline<T>(Transaction transaction, Problem _) -> transaction;
    };
  }

  private <T> IdempotencyItem.First first(Call call, Decision<T> decision) {
    return switch (decision) {
      case Decision.Write<T>(Transaction _, T answer) ->
          new IdempotencyItem.First.Done(call.fingerprint(), json.text(answer));
      case Decision.Refuse<T>(Problem problem) -> refused(call, problem);
      case Decision.Decline<T>(Transaction _, Problem problem) -> refused(call, problem);
    };
  }

  private static IdempotencyItem.First refused(Call call, Problem problem) {
    return new IdempotencyItem.First.Refused(
        call.fingerprint(), problem.code().name(), problem.facts());
  }

  private static <T> Answer<T> answer(Decision<T> decision) {
    return switch (decision) {
      case Decision.Write<T>(Transaction _, T answer) -> new Answer.Given<>(answer);
      case Decision.Refuse<T>(Problem problem) -> new Answer.Refused<>(problem);
      case Decision.Decline<T>(Transaction _, Problem problem) -> new Answer.Refused<>(problem);
    };
  }

  private static <T> Answer<T> again(Call call, IdempotencyItem.First first) {
    if (!first.fingerprint().equals(call.fingerprint())) {
      return Answer.refuse(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
    return switch (first) {
      case IdempotencyItem.First.Done(String _, String said) -> new Answer.Replayed<>(said);
      case IdempotencyItem.First.Refused(String _, String code, Map<String, String> facts) ->
          new Answer.Refused<>(new Problem(ProblemCode.valueOf(code), facts, List.of()));
    };
  }
}
