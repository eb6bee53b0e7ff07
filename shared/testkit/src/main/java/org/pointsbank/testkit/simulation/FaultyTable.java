package org.pointsbank.testkit.simulation;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.pointsbank.lambda.Pace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The table as functions reach it: each call of theirs waits for its turn, and then something may
 * go wrong with it.
 */
public final class FaultyTable {
  private static final ScopedValue<Visit> VISITING = ScopedValue.newInstance();
  private static final Duration TOO_LONG = Duration.ofSeconds(9);

  private final Baton baton;
  private final Engine engine;
  private final Trace trace;
  private final Tally tally;
  private final Predicate<DynamoDbRequest> calm;
  private final AtomicReference<Tampering> tampering = new AtomicReference<>(Tampering.NONE);

  /** What is told of all that happens. */
  public record Witnesses(Mirror mirror, Judge judge, Trace trace, Tally tally) {}

  /**
   * A table whose {@code calm} calls never wait and never fail: what functions remember between
   * calls, and so ask for in some histories and not in others.
   */
  public FaultyTable(Baton baton, Clock clock, Witnesses told, Predicate<DynamoDbRequest> calm) {
    this.baton = baton;
    this.engine = new Engine(clock, told.mirror(), told.judge());
    this.trace = told.trace();
    this.tally = told.tally();
    this.calm = calm;
  }

  /** Another table takes this one's place. */
  public void become(Ground ground) {
    engine.become(ground);
  }

  /** From now on {@code error} stands between the functions and the table. */
  public void tamper(Tampering error) {
    tampering.set(error);
  }

  /**
   * Draws what goes wrong on the way, for a table that is reached by the network.
   *
   * @param thousandths how likely it is, unless nothing is to go wrong in the call that asks
   */
  public boolean goesWrongOnTheWay(RandomGenerator chance, int thousandths) {
    boolean wrong =
        VISITING.isBound() && VISITING.get().isTroubled() && chance.nextInt(1_000) < thousandths;
    if (wrong) {
      VISITING.get().wentWrong();
    }
    return wrong;
  }

  /** Runs {@code call} as {@code visit}. */
  public void visit(Visit visit, Runnable call) {
    try {
      ScopedValue.where(VISITING, visit).run(call);
    } finally {
      tally.called(visit.calls());
    }
  }

  /** How time passes for functions: for each visit by itself, and only where it is told to. */
  public Pace pace() {
    return new Pace() {
      @Override
      public long nanos() {
        return VISITING.isBound() ? VISITING.get().nanos() : 0;
      }

      @Override
      public void pause(long most) {
        VISITING.get().pass(most);
      }
    };
  }

  /** As functions see it. */
  public DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof DynamoDbRequest request) {
                return tampering.get().answer(request, this::ask);
              }
              throw new AssertionError("no function may call " + method);
            });
  }

  private DynamoDbResponse ask(DynamoDbRequest request) {
    Visit visit = VISITING.get();
    if (calm.test(request)) {
      return engine.ask(request, visit);
    }
    baton.pass();
    int call = visit.nextCall();
    Optional<Fault> fault = visit.fault(call, request);
    String event = visit.name() + "." + call + " " + Words.of(request);
    if (fault.isEmpty()) {
      trace.add(event);
      return engine.ask(request, visit);
    }
    visit.wentWrong();
    tally.fault(fault.get());
    trace.add(event + " " + fault.get());
    return failing(request, visit, fault.get());
  }

  private DynamoDbResponse failing(DynamoDbRequest request, Visit visit, Fault fault) {
    switch (fault) {
      case LOST_RESPONSE, CRASH_AFTER, IN_PROGRESS_DONE -> {
        var _ = engine.ask(request, visit);
      }
      case SLOW -> visit.pass(TOO_LONG.toNanos());
      case FAIL_BEFORE, CRASH_BEFORE, CONFLICT, THROTTLED_REASON, THROTTLED_CALL, IN_PROGRESS -> {}
      case STALE, PARTIAL, TOKEN_EXPIRED -> {}
    }
    return switch (fault) {
      case CRASH_BEFORE, CRASH_AFTER -> throw new Crash(visit.name());
      case SLOW -> engine.ask(request, visit);
      case STALE -> engine.stale((QueryRequest) request, visit.chance());
      case PARTIAL -> Halves.first((BatchGetItemRequest) request, half -> engine.ask(half, visit));
      case TOKEN_EXPIRED -> engine.ask(forgotten((TransactWriteItemsRequest) request), visit);
      case FAIL_BEFORE,
          LOST_RESPONSE,
          CONFLICT,
          THROTTLED_REASON,
          THROTTLED_CALL,
          IN_PROGRESS,
          IN_PROGRESS_DONE ->
          throw Thrown.of(fault, request, visit.chance());
    };
  }

  private static TransactWriteItemsRequest forgotten(TransactWriteItemsRequest write) {
    return write.toBuilder().clientRequestToken(Tokens.other(write, "forgotten")).build();
  }

  /** Everything that lies there. */
  public List<Row> everything() {
    return engine.ground().everything().stream().map(Row::new).toList();
  }
}
