package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.testkit.Played;

/** Every kind of bad input on every route that it can be sent to, by somebody who may call it. */
@DisplayName("Bad input, on every route,")
final class BadInputCatalogueTest {
  private static final WholeBank BANK = new WholeBank();
  private static final Requests REQUESTS = new Requests(BANK, Scene.in(BANK).own());
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
      Played played = REQUESTS.begun(operation).body(bad.text()).send(operation.key());
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
      Played played = REQUESTS.good(operation).header("content-type", type).send(operation.key());
      check(wrong, type, played, 415, "unsupported-media-type", "");
    }
    Played none = REQUESTS.good(operation).without("content-type").send(operation.key());
    check(wrong, "none", none, 415, "unsupported-media-type", "");

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  void isRefusedAsAKey(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String key : KEYS) {
      Played played = REQUESTS.good(operation).key(key).send(operation.key());
      check(wrong, key, played, 400, "idempotency-key-invalid", "Idempotency-Key");
    }
    Played none = REQUESTS.good(operation).without("idempotency-key").send(operation.key());
    check(wrong, "none", none, 400, "idempotency-key-missing", "Idempotency-Key");

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withPath")
  void isNoIdInThePath(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String variable : operation.variables()) {
      for (String bad : Nasty.IDS) {
        Played played = REQUESTS.good(operation).with(variable, bad).send(operation.key());
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("withBody")
  void isToldOfInBothLanguages(Operation operation) {
    Played chinese =
        REQUESTS.begun(operation).header("accept-language", "zh").body("[]").send(operation.key());
    Played english = REQUESTS.begun(operation).body("[]").send(operation.key());

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
    Played first = REQUESTS.good(operation).key("used").send(operation.key());
    if (first.status() == 400) {
      return;
    }
    Played other = REQUESTS.good(operation).query("utm", "1").key("used").send(operation.key());
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

  static Stream<Operation> withBody() {
    return Operation.all().stream().filter(each -> each.body().isPresent());
  }

  static Stream<Operation> once() {
    return Operation.all().stream().filter(Operation::once);
  }

  static Stream<Operation> withPath() {
    return Operation.all().stream().filter(each -> !each.variables().isEmpty());
  }
}
