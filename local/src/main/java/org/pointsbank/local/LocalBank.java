package org.pointsbank.local;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.function.Invoked;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.gateway.ApiServer;
import org.pointsbank.local.gateway.LocalIssuer;
import org.pointsbank.local.schedule.BankClock;
import org.pointsbank.local.schedule.Timetable;
import org.pointsbank.local.stream.StreamPump;
import org.pointsbank.local.template.Template;
import org.pointsbank.local.template.UnknownFeature;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;

/**
 * The whole bank in this JVM: the template's table, API, functions, stream and schedules, with one
 * clock that can be set and an issuer that gives tokens to everybody.
 */
public final class LocalBank implements AutoCloseable {
  private static final Duration TOKEN_LASTS = Duration.ofDays(1);

  private final LocalTable table;
  private final BankClock clock;
  private final LocalIssuer issuer;
  private final List<StreamPump> pumps;
  private final Timetable timetable;
  private final ApiServer server;
  private final Map<String, LoadedFunction> functions;

  private LocalBank(LocalSettings settings, LocalTable table) {
    Template template = settings.template();
    this.table = table;
    this.clock = new BankClock(settings.now());
    this.issuer =
        LocalIssuer.create(template.api().issuer(), template.api().audiences().getFirst());
    this.functions = load(settings);
    this.server =
        ApiServer.on(
            settings.port(),
            new ApiServer.Parts(template, issuer, functions, clock),
            new BankPages(this),
            settings.requestLog());
    this.pumps = pumps(settings, functions);
    this.timetable = Timetable.start(template, functions, clock);
  }

  /**
   * Starts everything.
   *
   * @throws UnknownFeature if the template asks for what cannot be done here
   * @throws Refused if the port is taken
   */
  public static LocalBank start(LocalSettings settings) {
    LocalTable table = settings.data().map(LocalTable::in).orElseGet(LocalTable::inMemory);
    try {
      LocalBank bank = new LocalBank(settings, table);
      bank.server.listen();
      return bank;
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  private Map<String, LoadedFunction> load(LocalSettings settings) {
    Map<String, LoadedFunction> functions = new LinkedHashMap<>();
    SecureRandom chance = new SecureRandom();
    for (Template.Function function : settings.template().functions()) {
      Surroundings surroundings =
          new Surroundings(
              unhurried(function), clock, chance, table.bank(), settings.functionLog());
      functions.put(function.name(), LoadedFunction.load(function, surroundings));
    }
    return functions;
  }

  /** Here one desk enters in a minute, by a clock that stands, what others do in a year. */
  private static Map<String, String> unhurried(Template.Function function) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("WRITES_PER_MINUTE", "0");
    return environment;
  }

  private List<StreamPump> pumps(LocalSettings settings, Map<String, LoadedFunction> functions) {
    List<StreamPump> started = new ArrayList<>();
    functions
        .values()
        .forEach(function ->
            function
                .described()
                .streams()
                .forEach(stream ->
                    started.add(
                        StreamPump.start(table, function, stream, settings.functionLog()))));
    return started;
  }

  /** Where the API answers, without a slash at the end. */
  public URI uri() {
    return server.uri();
  }

  /** The clock of all functions. Who sets it also calls {@link Timetable#catchUp}. */
  public BankClock clock() {
    return clock;
  }

  /** Sets the clock forward, and has everything done that fell due on the way. */
  public List<Timetable.Fired> setClock(Instant now) {
    clock.set(now);
    return timetable.catchUp();
  }

  /**
   * Runs a function with an event, as an operator does.
   *
   * @throws IllegalStateException if the function ends in a fault
   */
  public String invoke(String function, String event) {
    LoadedFunction called =
        Optional.ofNullable(functions.get(function))
            .orElseThrow(() -> new IllegalArgumentException("no function " + function));
    return switch (called.invoke(event.getBytes(StandardCharsets.UTF_8))) {
      case Invoked.Answered(byte[] json) -> new String(json, StandardCharsets.UTF_8);
      case Invoked.Faulted(Exception fault) -> throw new IllegalStateException(fault);
    };
  }

  /** What is due when. */
  public Timetable timetable() {
    return timetable;
  }

  /** A token that makes its bearer {@code subject} for a day. */
  public String token(String subject) {
    return issuer.token(subject, TOKEN_LASTS);
  }

  /** A token that lasts for so long; if that is negative, it has expired. */
  public String token(String subject, Duration lasts) {
    return issuer.token(subject, lasts);
  }

  /** The table as functions see it. */
  public BankTable bank() {
    return table.bank();
  }

  /** The same table, for what only this machine may do. */
  public LocalTable table() {
    return table;
  }

  /**
   * Waits until the stream has told everything that was written so far.
   *
   * @throws IllegalStateException if that takes longer than {@code most}
   */
  public void settle(Duration most) {
    pumps.forEach(pump -> pump.settle(most));
  }

  @Override
  public void close() {
    server.close();
    timetable.close();
    pumps.forEach(StreamPump::close);
    table.close();
  }
}
