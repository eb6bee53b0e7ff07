package org.pointsbank.lambda;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CloudTable;

/**
 * What surrounds a function: the only place where time, chance and the outside come from.
 *
 * @param environment what the template declares
 * @param clock now
 * @param chance ids, secrets and codes
 * @param table the one table
 * @param log where log lines go
 * @param pace how a call's own time passes
 */
public record Surroundings(
    Map<String, String> environment,
    Clock clock,
    RandomGenerator chance,
    BankTable table,
    PrintStream log,
    Pace pace) {
  private static final String REHEARSAL_CLOCK = "BANK_CLOCK";
  private static final String REHEARSAL_CHANCE = "BANK_CHANCE";

  /** Copies the environment in. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Surroundings in which a call's own time passes as it really does. */
  public Surroundings(
      Map<String, String> environment,
      Clock clock,
      RandomGenerator chance,
      BankTable table,
      PrintStream log) {
    this(environment, clock, chance, table, log, Pace.REAL);
  }

  /** As Lambda has them. */
  public static Surroundings ofLambda() {
    Map<String, String> environment = System.getenv();
    return of(environment, CloudTable.of(environment), System.out);
  }

  /**
   * As {@code environment} asks for them, over {@code table}.
   *
   * @throws IllegalStateException if clock or chance of a bank in the cloud are set
   */
  public static Surroundings of(Map<String, String> environment, BankTable table, PrintStream log) {
    return new Surroundings(environment, clock(environment), chance(environment), table, log);
  }

  /** A rehearsal may set the clock, but only over a table on its own machine. */
  static Clock clock(Map<String, String> environment) {
    return rehearsed(REHEARSAL_CLOCK, environment)
        .map(set -> Clock.fixed(Instant.parse(set), ZoneOffset.UTC))
        .orElseGet(Clock::systemUTC);
  }

  /** A rehearsal may repeat its ids, but only over a table on its own machine. */
  static RandomGenerator chance(Map<String, String> environment) {
    // Both are safe for several threads.
    return rehearsed(REHEARSAL_CHANCE, environment)
        .map(Long::parseLong)
        .<RandomGenerator>map(seed -> new RehearsedChance(seed, new Random(seed)))
        .orElseGet(SecureRandom::new);
  }

  /** Told of each event before it is looked at; means something to a rehearsal alone. */
  void hear(byte[] event) {
    if (chance instanceof RehearsedChance rehearsed) {
      rehearsed.hear(event);
    }
  }

  private static Optional<String> rehearsed(String name, Map<String, String> environment) {
    String set = environment.getOrDefault(name, "");
    if (set.isEmpty()) {
      return Optional.empty();
    }
    if (!environment.getOrDefault(CloudTable.ENDPOINT, "").startsWith("http://")) {
      throw new IllegalStateException(name + " is set, and the table is in the cloud");
    }
    return Optional.of(set);
  }
}
