package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Orders that race")
final class RoundRacesTest {
  private static final int MANY = 50;
  private static final int BUSY = 503;

  @Test
  void leaveTheLastPieceToExactlyOne() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, MANY, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      Town.allocate(bank);

      List<Played> answers =
          atOnce(
              people.stream()
                  .map(person -> patiently(() -> Town.order(bank, "worker-chen", person, umbrella)))
                  .toList());

      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 201)
          .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("out-of-stock"));
      assertThat(Town.prize(bank, umbrella).path("left").asLong()).isZero();
      Town.assertBooks(bank);
    }
  }

  /** Six prizes of 2.00, 50 askers, an account of 7.00: three orders fit. */
  @Test
  void neverPassTheBalanceOfTheirAccount() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.give(bank.bank(), WANG, 7);
      Town.announce(bank);
      List<String> prizes =
          IntStream.range(0, 6)
              .mapToObj(number -> Town.offer(bank, "prize " + number, 200, MANY))
              .toList();
      Town.open(bank);

      List<Played> answers =
          atOnce(
              IntStream.range(0, MANY)
                  .mapToObj(number -> prizes.get(number % prizes.size()))
                  .map(prize -> patiently(() -> Town.order(bank, "volunteer-wang", WANG, prize)))
                  .toList());

      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 201)
          .allSatisfy(answer -> assertThat(answer.code()).isIn("too-few-points", "order-exists"));
      assertThat(Town.account(bank, WANG).held()).isEqualTo(new Points(600));
      Town.assertBooks(bank);
    }
  }

  @Test
  void areInTheSealedListOrRefused() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, MANY, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, MANY);
      Town.open(bank);
      Town.at(bank, "2026-12-05T10:00");
      List<Callable<Played>> race = new ArrayList<>();
      people.forEach(
          person -> race.add(patiently(() -> Town.order(bank, "worker-chen", person, umbrella))));
      race.add(
          MANY / 2,
          patiently(() ->
              Town.advance(bank, "worker-lin", "{\"phase\":\"ordering\",\"reason\":\"flood\"}")));

      List<Played> answers = atOnce(race);

      assertThat(bank.task("hourly-tick").text()).contains("\"announced\":0");
      JsonNode draw = Town.as(bank, "officer").send("GET " + Town.ROUND + "/draw").body();
      Set<String> sealed = new HashSet<>();
      draw.path("orders").forEach(order -> sealed.add(order.path("order").asText()));
      Set<String> placed = new HashSet<>();
      answers.stream()
          .filter(answer -> answer.body().path("state").asText().equals("placed"))
          .forEach(answer -> placed.add(answer.body().path("order").asText()));
      assertThat(sealed).isEqualTo(placed);
      assertThat(answers)
          .filteredOn(answer -> answer.status() >= 400)
          .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("wrong-phase"));
      Town.assertBooks(bank);
    }
  }

  /** As a client does that was told to come again. */
  private static Callable<Played> patiently(Callable<Played> ask) {
    return () -> {
      Played answer = ask.call();
      while (answer.status() == BUSY) {
        answer = ask.call();
      }
      return answer;
    };
  }

  private static List<Played> atOnce(List<Callable<Played>> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      return threads.invokeAll(work).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
