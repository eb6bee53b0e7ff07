package org.pointsbank.testkit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.meter.Meter;

/** One function over a table of its own, with a clock that is set and chance that repeats. */
public final class BankPlayer implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final long SEED = 20261001;

  private final LocalTable table;
  private final SetClock clock;
  private final ByteArrayOutputStream log;
  private final Surroundings around;
  private final RequestStreamHandler function;

  private BankPlayer(
      Function<Surroundings, RequestStreamHandler> function,
      Function<LocalTable, BankTable> seenAs,
      Map<String, String> environment) {
    this.table = LocalTable.inMemory();
    this.clock = new SetClock(SmallDistrict.NOW);
    this.log = new ByteArrayOutputStream();
    this.around =
        new Surroundings(
            environment,
            clock,
            new SharedChance(new SplittableRandom(SEED)),
            seenAs.apply(table),
            new PrintStream(log, true, StandardCharsets.UTF_8));
    this.function = function.apply(around);
  }

  private BankPlayer(Function<Surroundings, RequestStreamHandler> function, BankPlayer first) {
    this.table = first.table;
    this.clock = first.clock;
    this.log = first.log;
    this.around = first.around;
    this.function = function.apply(around);
  }

  /** A function over the {@link SmallDistrict}. */
  public static BankPlayer inSmallDistrict(Function<Surroundings, RequestStreamHandler> function) {
    return seeded(new BankPlayer(function, LocalTable::bank, Map.of()));
  }

  /** The same with each request of the function to the table counted by {@code meter}. */
  public static BankPlayer inSmallDistrict(
      Function<Surroundings, RequestStreamHandler> function, Meter meter) {
    return seeded(new BankPlayer(function, table -> table.bank(meter), Map.of()));
  }

  /** The same in an environment that the template would declare. */
  public static BankPlayer inSmallDistrict(
      Function<Surroundings, RequestStreamHandler> function, Map<String, String> environment) {
    return seeded(new BankPlayer(function, LocalTable::bank, environment));
  }

  private static BankPlayer seeded(BankPlayer player) {
    SmallDistrict.seed(player.bank());
    return player;
  }

  /** A function over a table without anything in it. */
  public static BankPlayer inEmptyTable(Function<Surroundings, RequestStreamHandler> function) {
    return new BankPlayer(function, LocalTable::bank, Map.of());
  }

  /** Another function in the same surroundings; closing either closes the table of both. */
  public BankPlayer beside(Function<Surroundings, RequestStreamHandler> other) {
    return new BankPlayer(other, this);
  }

  /** Plays {@code events/<name>.json}. */
  public Played play(String name) {
    try {
      return play(Files.readAllBytes(events().resolve(name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plays an event as it is. */
  public Played play(byte[] event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(new ByteArrayInputStream(event), answer, new NoContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Played(answer.toString(StandardCharsets.UTF_8));
  }

  /** Begins a request as {@code subject} sends it; {@code ""} sends no token. */
  public Asking as(String subject) {
    return new Asking(this, subject);
  }

  /** Runs the task called {@code name} that needs no more input. */
  public Played task(String name) {
    ByteArrayOutputStream event = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(event)) {
      json.writeStartObject();
      json.writeStringField("task", name);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return play(event.toByteArray());
  }

  /** The table that the function sees; what is asked here is not metered. */
  public BankTable bank() {
    return table.bank();
  }

  /** The same table, for what only tests do. */
  public LocalTable table() {
    return table;
  }

  /** The clock that the function sees. */
  public SetClock clock() {
    return clock;
  }

  /** All log lines so far. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    table.close();
  }

  /** The folder of the sample events, found from whichever module the test runs in. */
  static Path events() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("events"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }
}
