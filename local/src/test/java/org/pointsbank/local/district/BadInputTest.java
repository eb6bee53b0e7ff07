package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.demo.Caller;
import org.pointsbank.local.demo.Reply;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Bad input, over HTTP,")
final class BadInputTest {
  private static final LocalBank BANK = opened();
  private static final String JINKUN = "/communities/" + SmallDistrict.JINKUN;
  private static final String RECORDS = JINKUN + "/people/" + SmallDistrict.WANG + "/records";
  private static final String GOOD =
      "{\"item\":\"H02\",\"capacity\":\"RESIDENT\",\"start\":\"2026-09-02T09:00\","
          + "\"end\":\"2026-09-02T10:00\"}";

  @ParameterizedTest(name = "{0}: {4} {5} {6}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "half a document   | /people/{wang}/records | worker-chen | {\"item\":\"H02\"          | 400 | malformed-json   | ",
        "missing field     | /people/{wang}/records | worker-chen | {\"item\":\"H02\"}         | 400 | missing-field    | /capacity",
        "wrong type        | /people/{wang}/records | worker-chen | {\"item\":\"H02\",\"capacity\":\"RESIDENT\",\"start\":5,\"end\":\"2026-09-02T10:00\"} | 400 | wrong-type | /start",
        "unknown field     | /people/{wang}/records | worker-chen | {\"item\":\"H02\",\"points\":9} | 400 | unknown-field | /points",
        "duplicate key     | /people/{wang}/records | worker-chen | {\"item\":\"H02\",\"item\":\"H03\"} | 400 | duplicate-field | /item",
        "unknown person    | /people/01900000-0000-7000-8000-000000000999/records | worker-chen | {good} | 404 | not-found | ",
        "impossible person | /people/nobody/records | worker-chen | {good}                      | 400 | invalid-parameter | person",
        "foreign community | /people/{wang}/records | worker-he   | {good}                      | 404 | not-found | ",
        "somebody else's   | /people/{wang}/records | volunteer-li | {good}                     | 404 | not-found | ",
        "missing role      | /people               | volunteer-wang | {}                       | 403 | role-missing | ",
        "no such person    | /people/{wang}/records | stranger    | {good}                      | 403 | not-bound | ",
        "wrong state       | /rounds/2026-H2/announce | worker-chen | {\"reason\":\"\"}          | 400 | invalid-value | /reason",
        "no such round     | /rounds/2026-H2/advance | worker-chen | {}                         | 404 | not-found | ",
        "quarter not over  | /evaluations/2026-Q4  | worker-chen | {}                           | 409 | quarter-not-over | ",
      })
  void isRefusedAndChangesNothing(
      String what, String path, String who, String body, int status, String code, String pointer) {
    List<Item> before = books();

    Reply reply =
        sent(
            who,
            JINKUN + path.replace("{wang}", SmallDistrict.WANG.value()),
            body.replace("{good}", GOOD).getBytes(StandardCharsets.UTF_8));

    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.body().at("/errors/0/pointer").asText())
        .isEqualTo(pointer == null ? "" : pointer);
    assertThat(reply.body().toString()).doesNotContain("Exception").doesNotContain("pointsbank.");
    assertThat(books()).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest(name = "a cursor of no list: {0}")
  @ValueSource(
      strings = {
        "/people", "/people/{wang}/records", "/people/{wang}/accounts/blue/lines",
            "/records/pending",
        "/records/awaiting-second", "/rounds", "/rounds/2026-H2/prizes", "/rounds/2026-H2/orders",
        "/evaluations", "/evaluations/2026-Q3/rankings/overall"
      })
  void isNeverAFaultOfOursWhateverTheCursor(String path) {
    Caller worker = new Caller(BANK.uri(), BANK.token("worker-chen"));
    String list = JINKUN + path.replace("{wang}", SmallDistrict.WANG.value());
    Base64.Encoder base64 = Base64.getUrlEncoder();
    String overlong = base64.encodeToString("9".repeat(2000).getBytes(StandardCharsets.UTF_8));

    for (String cursor : List.of("", "QQ", "zzzz", "LTU", "*", "8J-_vw", overlong)) {
      assertThat(worker.get(list + "?cursor=" + cursor).status()).as(cursor).isIn(200, 400, 404);
    }
  }

  @Test
  void isRefusedWhereItIsAMegabyte() {
    Reply reply =
        sent(
            "worker-chen",
            RECORDS,
            ("[" + " ".repeat(1 << 20) + "]").getBytes(StandardCharsets.UTF_8));

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.code()).isEqualTo("too-large");
  }

  @Test
  void isRefusedWhereItIsNoUtf8() {
    byte[] body = GOOD.getBytes(StandardCharsets.UTF_8);
    body[body.length - 4] = (byte) 0xff;

    Reply reply = sent("worker-chen", RECORDS, body);

    // The gateway has made a replacement character of it.
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body().at("/errors/0/pointer").asText()).isEqualTo("/end");
  }

  @Test
  void isRefusedWithoutAToken() {
    Reply reply = new Caller(BANK.uri(), "").get(RECORDS);

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.body().path("message").asText()).isEqualTo("Unauthorized");
  }

  @Test
  void isRefusedWithATokenThatHasExpired() {
    Reply reply =
        new Caller(BANK.uri(), BANK.token("worker-chen", Duration.ofMinutes(-1))).get(RECORDS);

    assertThat(reply.status()).isEqualTo(401);
  }

  @Test
  void isRefusedWithoutAnIdempotencyKey() {
    Caller caller = new Caller(BANK.uri(), BANK.token("worker-chen"));

    Reply reply =
        caller.send(
            caller
                .request(RECORDS)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(GOOD)));

    assertThat(reply.code()).isEqualTo("idempotency-key-missing");
  }

  private static Reply sent(String who, String path, byte[] body) {
    Caller caller = new Caller(BANK.uri(), BANK.token(who));
    HttpRequest.Builder request =
        caller
            .request(path)
            .header("content-type", "application/json")
            .header("idempotency-key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(body));
    return caller.send(request);
  }

  private static LocalBank opened() {
    LocalBank bank = LocalBank.start(LocalSettings.quiet().at(SmallDistrict.NOW));
    SmallDistrict.seed(bank.bank());
    return bank;
  }

  /** Everything but the first answers under their keys, refusals among them. */
  private static List<Item> books() {
    List<Item> books = new ArrayList<>();
    BANK.bank()
        .walk(item -> {
          if (!item.key().pk().startsWith("IDEM#")) {
            books.add(item);
          }
        });
    return books;
  }
}
