package org.pointsbank.local.trust;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.Project;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SetClock;
import org.pointsbank.testkit.meter.Meter;

/**
 * Every function of the template over one small district, called without a gateway: the clock
 * stands, chance repeats, and thousands of requests are played in a second.
 */
final class WholeBank implements AutoCloseable {
  private final Map<String, BankPlayer> byRoute = new HashMap<>();
  private final Meter meter = new Meter();
  private final BankPlayer first;

  WholeBank() {
    List<Template.Function> functions = Project.find().template().functions();
    first = playing(made -> BankPlayer.inSmallDistrict(made, meter), functions.getFirst());
    functions.stream()
        .skip(1)
        .forEach(other -> Objects.requireNonNull(playing(first::beside, other)));
  }

  private BankPlayer playing(
      Function<Function<Surroundings, RequestStreamHandler>, BankPlayer> begin,
      Template.Function described) {
    List<String> keys = new ArrayList<>();
    BankPlayer player =
        begin.apply(around -> {
          BankFunction function = (BankFunction) LoadedFunction.load(described, around).handler();
          keys.addAll(function.routeKeys());
          return function;
        });
    keys.forEach(key -> byRoute.put(key, player));
    return player;
  }

  /** Begins a request of {@code subject} to {@code route}. */
  Asking as(String route, String subject) {
    return player(route).as(subject);
  }

  /** Plays an event as it is, for {@code route}. */
  Played play(String route, byte[] event) {
    return player(route).play(event);
  }

  private BankPlayer player(String route) {
    return Optional.ofNullable(byRoute.get(route))
        .orElseThrow(() -> new IllegalArgumentException("nobody answers " + route));
  }

  /** How many requests to write there were so far, committed or not. */
  long writes() {
    return meter.of("").count("transactWriteItems");
  }

  SetClock clock() {
    return first.clock();
  }

  BankPlayer first() {
    return first;
  }

  String log() {
    return first.log();
  }

  @Override
  public void close() {
    first.close();
  }
}
