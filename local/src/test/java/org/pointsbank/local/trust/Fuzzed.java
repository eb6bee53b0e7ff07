package org.pointsbank.local.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pointsbank.domain.Role;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One table and whoever asks a bank over it, a request from each number. */
final class Fuzzed implements AutoCloseable {
  private static final List<Operation> ROUTES = Operation.all();

  /** A printed page takes as long as twenty other answers. */
  private static final List<Operation> QUICK =
      ROUTES.stream()
          .filter(each -> !each.key().endsWith("/pdf") && !each.key().endsWith("/xlsx"))
          .toList();

  private static final List<String> USUAL =
      List.of("worker-chen", "worker-chen", "worker-chen", "worker-chen", "officer", "officer");
  private static final List<String> OTHERS =
      List.of(
          "volunteer-wang",
          "volunteer-li",
          "volunteer-zhao",
          "worker-lin",
          "worker-he",
          "auditor",
          "agent",
          "leader",
          "stranger",
          "");

  /** Sessions, notices, rounds and appeals are open on some of them and over on others. */
  private static final List<Integer> DAYS = List.of(0, 6, 1, 40, 0, 100, 0, 66);

  private static final Document DOCUMENT = new Document();

  private final long seed;
  private WholeBank bank = new WholeBank();
  private final List<Map<String, String>> things;
  private final List<Map<String, AttributeValue>> items;

  Fuzzed(long seed) {
    this.seed = seed;
    Scene.Things all = Scene.in(bank);
    this.things = List.of(all.own(), all.own(), all.same(), all.other());
    this.items = bank.first().table().everything();
  }

  /**
   * What came of a request.
   *
   * @param route its key
   * @param status of the answer
   * @param error what is wrong with the answer; empty if nothing is
   * @param event as the function got it, where something is wrong
   */
  record Outcome(String route, int status, String error, String event) {}

  /**
   * Goes back to the beginning, on a day of its own for each spell. In a new table: the engine
   * keeps every write and every token for a day, and grows slow with them.
   */
  void begin(int spell) {
    bank.close();
    bank = new WholeBank();
    bank.first().table().become(items);
    bank.clock().set(SmallDistrict.NOW.plus(Duration.ofDays(DAYS.get(spell % DAYS.size()))));
  }

  Outcome played(int number) {
    SplittableRandom chance = new SplittableRandom(seed + number * 0x9E3779B97F4A7C15L);
    Mutator mutator = new Mutator(chance);
    Operation route = mutator.any(mutator.oneOf(8) ? ROUTES : QUICK);
    byte[] event = event(route, mutator);
    try {
      Played played = bank.play(route.key(), event);
      String error = error(route, played);
      return new Outcome(
          route.key(),
          played.status(),
          error,
          error.isEmpty() ? "" : new String(event, StandardCharsets.UTF_8) + played.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String error(Operation route, Played played) throws IOException {
    if (played.status() >= 500) {
      return "a fault of ours";
    }
    if (played.status() >= 400 && says(played.text(), Nasty.MARK)) {
      return "says again what it was told";
    }
    return DOCUMENT.errors(route, played);
  }

  private static boolean says(String text, String mark) {
    return text.contains(mark);
  }

  private byte[] event(Operation route, Mutator mutator) {
    Map<String, String> mine = mutator.any(things);
    String who = mutator.any(USUAL);
    for (int i = 0; i < 4 && !serves(route, who, mine); i++) {
      who = mutator.any(OTHERS);
    }
    Asking asking = bank.as(route.key(), who);
    for (String variable : route.variables()) {
      var _ = asking.with(variable, mutator.variable(mine, Scene.named(route, variable, mine)));
    }
    route
        .query()
        .forEach(parameter -> {
          if (mutator.oneOf(3)) {
            String usual = parameter.path("example").asText();
            String name = parameter.path("name").asText();
            var _ = asking.query(name, mutator.oneOf(2) ? usual : mutator.parameter(usual));
          }
        });
    headers(asking, mutator);
    return asked(route, asking, mutator).event(route.key());
  }

  /** Most requests are of somebody who may, so that more is reached than the door. */
  private static boolean serves(Operation route, String token, Map<String, String> things) {
    if (token.equals("worker-chen")) {
      return route.open() || route.roles().contains(Role.CENTRE_WORKER);
    }
    Target target = Target.of("own", things);
    return Subject.all("").stream()
        .filter(who -> who.token().equals(token))
        .anyMatch(who -> Policy.verdict(route, who, target) == Policy.Verdict.SERVED);
  }

  private static void headers(Asking asking, Mutator mutator) {
    var _ = asking.key(mutator.key());
    if (mutator.oneOf(40)) {
      var _ = asking.without("idempotency-key");
    }
    if (mutator.oneOf(40)) {
      var _ = asking.key(mutator.text());
    }
    if (mutator.oneOf(10)) {
      var _ =
          asking.header("accept-language", mutator.any(List.of("zh", "fr;q=0.1", "*", ";;;", "")));
    }
  }

  private static Asking asked(Operation route, Asking asking, Mutator mutator) {
    if (route.uploads()) {
      return asking.upload(mutator.file("社区,编号,姓名\n锦坤园,V00001,王芳\n"));
    }
    if (route.body().isEmpty()) {
      return asking;
    }
    Asking full = asking.body(mutator.written(mutator.body(route.body().get())));
    return mutator.oneOf(60) ? full.header("content-type", mutator.text()) : full;
  }

  @Override
  public void close() {
    bank.close();
  }
}
