package org.pointsbank.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.local.template.Template;

@DisplayName("The router")
final class RouterTest {
  private static final Router ROUTER = new Router(routes());

  @ParameterizedTest(name = "{0} {1} > {2}")
  @CsvSource({
    "GET,  /records/pending, GET /records/pending",
    "POST, /records/pending, POST /records/{record}",
    "GET,  /records/17,      GET /records/{record}",
    "GET,  /a/b/c,           GET /a/{y}/c",
    "GET,  /a/d/d,           GET /{x}/d/d",
  })
  void prefersWhatIsLiteralEarlier(String method, String path, String key) {
    assertThat(ROUTER.find(method, path).map(match -> match.route().key())).contains(key);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "DELETE, /records/pending",
    "GET,    /records",
    "GET,    /records/",
    "GET,    /records/17/",
    "GET,    /Records/17",
    "GET,    records/17",
    "GET,    //records/17",
  })
  void findsNothingElse(String method, String path) {
    assertThat(ROUTER.find(method, path)).isEmpty();
  }

  @Test
  void decodesVariablesButNoSlash() {
    assertThat(ROUTER.find("GET", "/records/%E5%BC%A0+%2F").map(Router.Match::pathParameters))
        .contains(Map.of("record", "张+/"));
  }

  @Test
  void refusesWhatCannotBeDecoded() {
    assertThatThrownBy(() -> assertThat(ROUTER.find("GET", "/records/%zz")).isEmpty())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Template.Route> routes() {
    return Stream.of(
            "GET /records/{record}",
            "POST /records/{record}",
            "GET /records/pending",
            "GET /{x}/b/c",
            "GET /{x}/d/d",
            "GET /a/{y}/c")
        .map(key -> key.split(" ", 2))
        .map(key -> new Template.Route("F", key[0], key[1], false))
        .toList();
  }
}
