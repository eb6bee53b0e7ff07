package org.pointsbank.local.trust;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.enrolmembers.EnrolMembers;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.formteams.FormTeams;
import org.pointsbank.honourpeople.HonourPeople;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.organiseactivities.OrganiseActivities;
import org.pointsbank.printpassbook.PrintPassbook;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SetClock;
import org.pointsbank.testkit.meter.Meter;

/**
 * Every function of the bank over one small district, called without a gateway: the clock stands,
 * chance repeats, and thousands of requests are played in a second.
 */
final class WholeBank implements AutoCloseable {
  private static final List<Function<Surroundings, BankFunction>> OTHERS =
      List.of(
          RecordHours::new,
          AwardPoints::new,
          RedeemPoints::new,
          EvaluateQuarter::new,
          PrintPassbook::new,
          OrganiseActivities::new,
          MoveMembers::new,
          FormTeams::new,
          HonourPeople::new);

  private final Map<String, BankPlayer> byRoute = new HashMap<>();
  private final Meter meter = new Meter();
  private final BankPlayer first;

  WholeBank() {
    first = playing(made -> BankPlayer.inSmallDistrict(made, meter), EnrolMembers::new);
    OTHERS.forEach(other -> Objects.requireNonNull(playing(first::beside, other)));
  }

  private BankPlayer playing(
      Function<Function<Surroundings, RequestStreamHandler>, BankPlayer> begin,
      Function<Surroundings, BankFunction> make) {
    List<String> keys = new ArrayList<>();
    BankPlayer player =
        begin.apply(around -> {
          BankFunction function = make.apply(around);
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
