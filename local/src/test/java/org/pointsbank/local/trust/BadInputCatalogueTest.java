package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;

/** Every kind of bad input on every route that it can be sent to, by somebody who may call it. */
@DisplayName("Bad input, on every route,")
final class BadInputCatalogueTest {
  private static final WholeBank BANK = new WholeBank();
  private static final Scene.Things THINGS = Scene.in(BANK);
  private static final Restored TABLE = new Restored(BANK.first().table());
  private static final AtomicInteger SENT = new AtomicInteger();
  private static final List<String> KEYS =
      List.of("", " ", "k".repeat(65), "a,b", "键", "a b", "a\r\nb");

  @AfterAll
  static void told() {
    System.out.println("bad input: " + SENT.get() + " requests");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withBody")
  void isRefusedInTheBody(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (BadBody bad : BadBody.all(operation)) {
      Played played = asking(operation).body(bad.text()).send(operation.key());
      check(wrong, bad.name(), played, bad.status(), bad.code(), bad.pointer());
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withBody")
  void isRefusedAsAMediaType(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String type :
        List.of("", "text/plain", "application/xml", "application/json-patch+json")) {
      Played played = good(operation).header("content-type", type).send(operation.key());
      check(wrong, type, played, 415, "unsupported-media-type", "");
    }
    Played none = good(operation).without("content-type").send(operation.key());
    check(wrong, "none", none, 415, "unsupported-media-type", "");

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  void isRefusedAsAKey(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String key : KEYS) {
      Played played = good(operation).key(key).send(operation.key());
      check(wrong, key, played, 400, "idempotency-key-invalid", "Idempotency-Key");
    }
    Played none = good(operation).without("idempotency-key").send(operation.key());
    check(wrong, "none", none, 400, "idempotency-key-missing", "Idempotency-Key");

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void isRefusedAsAPage(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String limit : List.of("0", "101", "-1", "x", "1,1", "1.0", "2147483648", "")) {
      Played played = good(operation).query("limit", limit).send(operation.key());
      check(wrong, "limit " + limit, played, 400, "invalid-parameter", "limit");
    }
    for (String cursor : List.of("", "*", "a", "=".repeat(1000), "Lw==Lw==")) {
      Played played = good(operation).query("cursor", cursor).send(operation.key());
      check(wrong, "cursor " + cursor, played, 400, "cursor-invalid", "cursor");
    }

    assertThat(wrong).isEmpty();
  }

  /** A cursor opens nothing: wherever a forged one goes on, it is in what the caller may read. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void opensNothingAsACursorThatSomebodyMadeUp(Operation operation) {
    String all = good(operation).query("limit", 100).send(operation.key()).text();
    for (String cursor :
        List.of("QQ", "8J-_vw", "OTk5OTk5", "MQ", "MDE5", "VjAwMDAx", "UEVSU09O")) {
      Played played = good(operation).query("cursor", cursor).send(operation.key());
      SENT.incrementAndGet();
      assertThat(played.status()).as(cursor).isIn(200, 400, 404);
      played
          .body()
          .path("items")
          .forEach(item -> assertThat(all).contains(item.toString().replace("\"", "\\\"")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withPath")
  void isNoIdInThePath(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String variable : operation.variables()) {
      for (String bad : Nasty.IDS) {
        Played played = good(operation).with(variable, bad).send(operation.key());
        SENT.incrementAndGet();
        boolean changed = TABLE.changed(BANK.writes());
        // A code of a qualification may be any word; nobody has these.
        boolean told = operation.key().contains("{code}") && played.status() == 409;
        if (changed || !(told || List.of(400, 404).contains(played.status())) || echoes(played)) {
          wrong.add(variable + "=" + bad + ": " + played.text());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** What no route knows is neither looked at nor refused: links carry such words. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void isIgnoredAsAnUnknownWordOfTheQuery(Operation operation) {
    assertThat(good(operation).query("utm", Nasty.MARK).send(operation.key()))
        .isEqualTo(good(operation).send(operation.key()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withBody")
  void isToldOfInBothLanguages(Operation operation) {
    Played chinese =
        asking(operation).header("accept-language", "zh").body("[]").send(operation.key());
    Played english = asking(operation).body("[]").send(operation.key());

    assertThat(chinese.header("content-language")).isEqualTo("zh-CN");
    assertThat(english.header("content-language")).isEqualTo("en");
    assertThat(chinese.code()).isEqualTo(english.code());
    assertThat(chinese.body().path("title").asText()).matches("\\p{IsHan}.*");
    assertThat(english.body().path("title").asText()).matches("[A-Z][a-z ]+");
  }

  /** The same key for another body, or on another route, is refused and does nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  void isRefusedUnderAKeyThatWasUsed(Operation operation) {
    Played first = good(operation).key("used").send(operation.key());
    if (first.status() == 400) {
      return;
    }
    Played other = good(operation).query("utm", "1").key("used").send(operation.key());
    SENT.addAndGet(2);
    boolean changed = TABLE.changed(BANK.writes());

    assertThat(other.code()).isIn("idempotency-key-reused", first.code());
    assertThat(other.status()).isIn(422, first.status());
    assertThat(changed || first.status() >= 400).isTrue();
  }

  private static void check(
      List<String> wrong, String name, Played played, int status, String code, String pointer) {
    SENT.incrementAndGet();
    boolean changed = TABLE.changed(BANK.writes());
    JsonNode error = played.status() < 400 ? null : played.body().path("errors").path(0);
    boolean right =
        error != null
            && played.status() == status
            && played.code().equals(code)
            && (pointer.isEmpty() || error.path("pointer").asText().equals(pointer))
            && played.header("content-type").equals("application/problem+json");
    if (!right || changed || echoes(played)) {
      wrong.add(
          name + (changed ? " (written)" : "") + ": " + played.status() + " " + played.text());
    }
  }

  private static boolean echoes(Played played) {
    return played.text().contains(Nasty.MARK);
  }

  /** A request that is good but for what is changed of it. */
  private static Asking good(Operation operation) {
    Asking asking = asking(operation);
    operation.body().ifPresent(body -> used(asking.body(body.toString())));
    return operation.uploads() ? asking.upload(new byte[] {'a'}) : asking;
  }

  private static Asking asking(Operation operation) {
    Map<String, String> things = new HashMap<>(THINGS.own());
    Target own = Target.of("own", things);
    Subject who =
        Subject.all("").stream()
            .filter(each -> Policy.verdict(operation, each, own) == Policy.Verdict.SERVED)
            .reduce((first, second) -> second)
            .orElseThrow();
    Asking asking = BANK.as(operation.key(), who.token());
    for (String variable : operation.variables()) {
      String named = Scene.named(operation, variable, things);
      used(asking.with(variable, things.getOrDefault(named, "1")));
    }
    operation.query().stream()
        .filter(each -> each.path("required").asBoolean())
        .forEach(
            each -> used(asking.query(each.path("name").asText(), each.path("example").asText())));
    return asking;
  }

  private static void used(Asking asking) {
    assertThat(asking).isNotNull();
  }

  static Stream<Operation> withBody() {
    return Operation.all().stream().filter(each -> each.body().isPresent());
  }

  static Stream<Operation> once() {
    return Operation.all().stream().filter(Operation::once);
  }

  static Stream<Operation> lists() {
    return Operation.all().stream().filter(each -> each.asks("cursor"));
  }

  static Stream<Operation> withPath() {
    return Operation.all().stream().filter(each -> !each.variables().isEmpty());
  }
}
