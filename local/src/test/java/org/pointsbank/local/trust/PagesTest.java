package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.testkit.Played;

@DisplayName("A page of a list")
final class PagesTest {
  private static final WholeBank BANK = new WholeBank();
  private static final Scene.Things THINGS = Scene.in(BANK);
  private static final Requests REQUESTS = new Requests(BANK, THINGS.own());
  private static final List<String> CURSORS = cursors();

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void isRefusedAsAPage(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (String limit : List.of("0", "101", "-1", "x", "1,1", "1.0", "2147483648", "")) {
      Played played = REQUESTS.good(operation).query("limit", limit).send(operation.key());
      check(wrong, "limit " + limit, played, "invalid-parameter", "limit");
    }
    for (String cursor : List.of("", "*", "a", "=".repeat(1000), "Lw==Lw==")) {
      Played played = REQUESTS.good(operation).query("cursor", cursor).send(operation.key());
      check(wrong, "cursor " + cursor, played, "cursor-invalid", "cursor");
    }

    assertThat(wrong).isEmpty();
  }

  /**
   * A cursor opens nothing: wherever one goes on that somebody made up, or that another list or a
   * list of somebody else has given, it is in what the caller may read anyway.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void opensNothingWhoeverGaveTheCursor(Operation operation) {
    String all = REQUESTS.good(operation).query("limit", 100).send(operation.key()).text();
    for (String cursor : CURSORS) {
      Played played = REQUESTS.good(operation).query("cursor", cursor).send(operation.key());
      assertThat(played.status()).as(cursor).isIn(200, 400, 404);
      played
          .body()
          .path("items")
          .forEach(item -> assertThat(all).contains(item.toString().replace("\"", "\\\"")));
    }
  }

  /** What no route knows is neither looked at nor refused: links carry such words. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void isIgnoredAsAnUnknownWordOfTheQuery(Operation operation) {
    assertThat(REQUESTS.good(operation).query("utm", Nasty.MARK).send(operation.key()))
        .isEqualTo(REQUESTS.good(operation).send(operation.key()));
  }

  private static void check(
      List<String> wrong, String name, Played played, String code, String pointer) {
    if (played.status() != 400
        || !played.code().equals(code)
        || !played.body().at("/errors/0/pointer").asText().equals(pointer)) {
      wrong.add(name + ": " + played.text());
    }
  }

  /** Made up, and every one that any list gives, of two people in two communities. */
  private static List<String> cursors() {
    List<String> all =
        new ArrayList<>(List.of("QQ", "8J-_vw", "OTk5OTk5", "MQ", "MDE5", "VjAwMDAx", "UEVSU09O"));
    for (var things : List.of(THINGS.own(), THINGS.other())) {
      Requests requests = new Requests(BANK, things);
      lists()
          .map(list -> requests.good(list).query("limit", 1).send(list.key()))
          .map(played -> played.body().path("nextCursor").asText(""))
          .filter(cursor -> !cursor.isEmpty() && !cursor.equals("null"))
          .forEach(all::add);
    }
    assertThat(all).hasSizeGreaterThan(15);
    return List.copyOf(all);
  }

  static Stream<Operation> lists() {
    return Operation.all().stream().filter(each -> each.asks("cursor"));
  }
}
