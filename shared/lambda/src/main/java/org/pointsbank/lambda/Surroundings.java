package org.pointsbank.lambda;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
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
 */
public record Surroundings(
    Map<String, String> environment,
    Clock clock,
    RandomGenerator chance,
    BankTable table,
    PrintStream log) {
  private static final String REHEARSAL_CLOCK = "BANK_CLOCK";

  /** Copies the environment in. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** As Lambda has them. */
  public static Surroundings ofLambda() {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        environment,
        clock(environment),
        new SecureRandom(),
        CloudTable.of(environment),
        System.out);
  }

  /**
   * A rehearsal may set the clock, but only over a table on its own machine.
   *
   * @throws IllegalStateException if the clock of a bank in the cloud is set
   */
  static Clock clock(Map<String, String> environment) {
    String set = environment.getOrDefault(REHEARSAL_CLOCK, "");
    if (set.isEmpty()) {
      return Clock.systemUTC();
    }
    if (!environment.getOrDefault(CloudTable.ENDPOINT, "").startsWith("http://")) {
      throw new IllegalStateException(REHEARSAL_CLOCK + " is set, and the table is in the cloud");
    }
    return Clock.fixed(Instant.parse(set), ZoneOffset.UTC);
  }
}
