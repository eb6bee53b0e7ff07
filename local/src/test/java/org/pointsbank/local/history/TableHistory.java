package org.pointsbank.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

/** Three accounts of two people through whatever happens, each beside plain numbers. */
final class TableHistory {
  static final int ACCOUNTS = 3;

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Counters counters;
  private final List<Owner> owners =
      List.of(
          Owner.of(SmallDistrict.WANG, Capacity.RESIDENT, "volunteer-wang"),
          Owner.of(SmallDistrict.LI, Capacity.PARTY_MEMBER, "volunteer-li"),
          Owner.of(SmallDistrict.LI, Capacity.UNIT_HEAD, "volunteer-li"));

  TableHistory(Counters counters) {
    this.counters = counters;
    counters.open();
  }

  /** Takes all steps, judges who is touched after each, and proves the books at the end. */
  void live(List<Step> steps) {
    for (Step step : steps) {
      Owner owner = owners.get(step.who());
      take(owner, step.act(), step.amount());
      (step.act() == Step.Act.TICK ? owners : List.of(owner)).forEach(each -> each.judge(counters));
    }
    owners.forEach(owner -> owner.judge(counters));
    owners.forEach(owner -> owner.judgePast(counters));
    assertThat(BooksProof.of(counters.bank()).differences()).isEmpty();
  }

  /** The kinds of lines that there are now. */
  Set<Class<?>> origins() {
    return owners.stream()
        .flatMap(owner -> owner.lines(counters).stream())
        .map(line -> line.story().origin().getClass())
        .collect(Collectors.toSet());
  }

  private void take(Owner owner, Step.Act act, int amount) {
    LocalDate today = LocalDate.ofInstant(counters.clock().instant(), ZONE);
    HandDesk byHand = new HandDesk(counters, owner, today.minusDays(1));
    RoundDesk rounds = new RoundDesk(counters, owner, today);
    switch (act) {
      case SERVE -> serve(owner, today.minusDays(1 + amount % 5), amount);
      case AWARD -> byHand.award(amount);
      case DEDUCT -> byHand.deduct(amount);
      case ADJUST -> byHand.adjust(amount);
      case REVERSE -> byHand.reverse(amount);
      case ADVANCE_ROUND -> rounds.advance(amount);
      case ORDER -> rounds.order(amount);
      case DROP -> rounds.drop(amount);
      case PICK_UP -> rounds.pickUp(amount).ifPresent(this::spent);
      case WAIT -> waitHours(amount % 4 == 0 ? 3 * amount : amount % 100);
      case TICK -> tick();
      case REPEAT -> counters.repeat();
    }
  }

  private void serve(Owner owner, LocalDate day, int amount) {
    LocalDateTime start = day.atTime(6, 0).plusMinutes(amount % 600);
    int minutes = 15 * (1 + amount % 20);
    String body =
        "{\"item\":\"G01\",\"capacity\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
            .formatted(owner.capacity(), start, start.plusMinutes(minutes));
    Played entered = counters.postHours("worker-chen", owner.account(), "/records", body);
    if (entered.status() != 201) {
      assertThat(entered.code()).isEqualTo("overlap");
      return;
    }
    String record = "/records/record=" + entered.body().path("record").asText();
    Played word = counters.postHours("worker-lin", owner.account(), record + "/confirm", "{}");
    if (word.body().path("state").asText().equals("awaiting-second")) {
      word = counters.postHours("worker-gao", owner.account(), record + "/confirm-second", "{}");
    }
    assertThat(word.body().path("state").asText()).isEqualTo("confirmed");
    owner.plain().confirmed(minutes);
  }

  private void spent(JsonNode order) {
    Colour colour = Colour.valueOf(order.path("colour").asText());
    owners.stream()
        .filter(owner -> owner.account().colour() == colour)
        .forEach(owner -> owner.plain().spent(order.path("price").asLong()));
  }

  private void waitHours(int count) {
    counters.clock().set(counters.clock().instant().plus(Duration.ofHours(count)));
  }

  private void tick() {
    counters.tick();
    owners.forEach(owner -> owner.plain().ticked());
  }
}
