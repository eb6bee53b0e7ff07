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

/** One function over a table of its own, with a clock that is set and chance that repeats. */
public final class BankPlayer implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final long SEED = 20261001;

  private final LocalTable table = LocalTable.inMemory();
  private final SetClock clock = new SetClock(SmallDistrict.NOW);
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final RequestStreamHandler function;

  private BankPlayer(Function<Surroundings, RequestStreamHandler> function) {
    this.function =
        function.apply(
            new Surroundings(
                Map.of(),
                clock,
                new SharedChance(new SplittableRandom(SEED)),
                table.bank(),
                new PrintStream(log, true, StandardCharsets.UTF_8)));
  }

  /** A function over the {@link SmallDistrict}. */
  public static BankPlayer inSmallDistrict(Function<Surroundings, RequestStreamHandler> function) {
    BankPlayer player = new BankPlayer(function);
    SmallDistrict.seed(player.bank());
    return player;
  }

  /** A function over a table without anything in it. */
  public static BankPlayer inEmptyTable(Function<Surroundings, RequestStreamHandler> function) {
    return new BankPlayer(function);
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

  /** The table that the function sees. */
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
