package org.pointsbank.local.simulation;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.NoContext;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SetClock;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Baton;
import org.pointsbank.testkit.simulation.FaultyTable;
import org.pointsbank.testkit.simulation.Ground;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.ReseededChance;
import org.pointsbank.testkit.simulation.Tally;
import org.pointsbank.testkit.simulation.Trace;
import org.pointsbank.testkit.simulation.Visit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The functions that move hours and points, over one table after another. */
final class SimulatedBank implements AutoCloseable {
  final SetClock clock = new SetClock(SmallDistrict.NOW);
  final ReseededChance chance = new ReseededChance();
  final Trace trace = new Trace();
  final Tally tally = new Tally();
  final Mirror mirror = new Mirror();
  final Auditor auditor = new Auditor(mirror, tally);
  final Baton baton = new Baton(new SplittableRandom(0));

  final FaultyTable table =
      new FaultyTable(
          baton, clock, new FaultyTable.Witnesses(mirror, auditor, trace, tally), Calm::is);
  private final Map<Counter, RequestStreamHandler> functions = new EnumMap<>(Counter.class);
  private final Supplier<Ground> grounds;
  private Ground engine;
  private Optional<Mutant> mutant = Mutant.NONE;

  /** A bank of which each life takes place on another of {@code grounds}. */
  SimulatedBank(Function<FaultyTable, Supplier<Ground>> grounds) {
    this.grounds = grounds.apply(table);
    this.engine = this.grounds.get();
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(
            Map.of(),
            clock,
            chance,
            new BankTable(table.client(), LocalTable.NAME),
            nowhere,
            table.pace());
    functions.put(Counter.HOURS, new RecordHours(around));
    functions.put(Counter.AWARDS, new AwardPoints(around));
    functions.put(Counter.ROUNDS, new RedeemPoints(around));
    functions.put(Counter.MOVES, new MoveMembers(around));
    functions.put(Counter.EVALUATIONS, new EvaluateQuarter(around));
  }

  /** A new life over a table with {@code items}. */
  void become(List<Map<String, AttributeValue>> items) {
    engine.close();
    engine = grounds.get();
    Filled.with(engine, items);
    mirror.become(items);
    table.become(engine);
    trace.clear();
    auditor.begin();
  }

  /** From now on the bank has this error. */
  void become(Mutant error) {
    mutant = Optional.of(error);
    table.tamper(error.tampering());
  }

  /** The bank's error, if it has one. */
  Optional<Mutant> mutant() {
    return mutant;
  }

  /** The table behind all faults. */
  Ground engine() {
    return engine;
  }

  /** What a function answers to {@code event}, as part of {@code visit}. */
  Played play(Counter counter, byte[] event, Visit visit) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    RequestStreamHandler function = Optional.ofNullable(functions.get(counter)).orElseThrow();
    table.visit(
        visit,
        () -> {
          try {
            function.handleRequest(new ByteArrayInputStream(event), answer, new NoContext());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return new Played(answer.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    engine.close();
  }
}
