package org.pointsbank.local.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.testkit.proof.BooksProof;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each kind of drift is planted by itself into books that were lived through. */
@DisplayName("The daily proof of lived books")
final class DriftTest {
  private static final String HEADS = "COMMUNITY#" + JINKUN.value() + "#ACCOUNTS";
  private static final String HEAD = "BLUE#" + WANG.value();
  private static final String BOOK = "ACCOUNT#" + JINKUN.value() + "#BLUE#" + WANG.value();
  private static final String MOVED = "ACCOUNT#" + LIUAN.value() + "#RED#" + LI.value();
  private static final String PERSON = "PERSON#" + WANG.value();
  private static final String ROUND = "ROUND#" + JINKUN.value() + "#2026-H2";
  private static final String ORDERS = "ORDERS#" + WANG.value();
  private static final String LINE = "LINE#0000000002";

  private static LivedBooks books;
  private static List<Map<String, AttributeValue>> right;

  @BeforeAll
  static void live() {
    books = new LivedBooks();
    assertThat(books.prove().path("state").asText()).isEqualTo("right");
    books.later(Duration.ofDays(1));
    right = books.table().everything();
  }

  @AfterAll
  static void close() {
    books.close();
  }

  @Test
  void saysThatUntouchedBooksAreRight() {
    JsonNode proof = proveWith(_ -> {});

    assertThat(proof.path("found")).isEmpty();
    assertThat(proof.path("state").asText()).isEqualTo("right");
    assertThat(proof.path("lines").asLong()).isEqualTo(8);
    assertThat(proof.path("records").asLong()).isEqualTo(2);
    assertThat(proof.path("orders").asLong()).isEqualTo(2);
    assertThat(proof.path("held").asLong()).isPositive();
    assertThat(BooksProof.of(books.table().bank()).differences()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drifts")
  void finds(String name, String kind, Consumer<Tamper> drift) {
    JsonNode proof = proveWith(drift);

    List<String> kinds = new ArrayList<>();
    proof.path("found").forEach(found -> kinds.add(found.path("kind").asText()));
    assertThat(kinds).as(name + " " + proof).contains(kind);
    assertThat(proof.path("state").asText()).isEqualTo("differing");
  }

  private static JsonNode proveWith(Consumer<Tamper> drift) {
    books.table().become(right);
    drift.accept(new Tamper(books.table()));
    books.later(Duration.ofSeconds(1));
    return books.prove();
  }

  static Stream<Arguments> drifts() {
    return Stream.of(
            Stream.of(
                drift("the amount of a line", "account", t -> t.set(BOOK, LINE, "honour", n(7))),
                drift("the reason of a line", "account", t -> t.set(BOOK, LINE, "item", s("G01"))),
                drift("a line that is gone", "account", t -> t.delete(BOOK, LINE)),
                drift(
                    "the lines before one that takes, gone",
                    "account",
                    t -> {
                      for (int line = 1; line <= 4; line++) {
                        t.delete(BOOK, "LINE#000000000" + line);
                      }
                    }),
                drift(
                    "a head without its number",
                    "unreadable",
                    t -> t.remove(HEADS, HEAD, "number")),
                drift("the balance of a head", "account", t -> t.set(HEADS, HEAD, "owed", n(25))),
                drift("the seal of a head", "account", t -> t.set(HEADS, HEAD, "seal", s("00"))),
                drift(
                    "a total of a quarter",
                    "account",
                    t -> t.set(HEADS, HEAD, "quarters.2026-Q3.m", n(1))),
                drift(
                    "lots that are not the balance",
                    "unreadable",
                    t -> t.set(HEADS, HEAD, "spendable", n(1))),
                drift("a head that is gone", "account", t -> t.delete(HEADS, HEAD))),
            recordsAndVouchers(),
            rounds(),
            Stream.of(
                drift(
                    "the other half of a move",
                    "move",
                    t -> t.set(MOVED, "LINE#0000000001", "spendable", n(499))),
                drift(
                    "the other half of a move that is gone",
                    "move",
                    t -> t.delete(MOVED, "LINE#0000000001")),
                drift(
                    "an account that is gone as if it had never been",
                    "fewer",
                    t -> {
                      t.deleteAll(BOOK);
                      t.delete(HEADS, HEAD);
                    })))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> recordsAndVouchers() {
    return Stream.of(
        drift(
            "a record that was awarded twice",
            "record",
            t ->
                t.copy(
                    BOOK,
                    LINE,
                    line -> {
                      line.put("sk", s("LINE#0000000099"));
                      return line;
                    })),
        drift("a record of another line", "record", t -> onRecord(t, "line", n(3))),
        drift(
            "a record that is confirmed again",
            "record",
            t -> onRecord(t, "state", s("confirmed"))),
        drift("a record that is gone", "record", t -> t.delete(PERSON, t.first(PERSON, "HOURS#"))),
        drift("records that share time", "overlap", t -> onRecord(t, "end", s("2026-09-03T09:30"))),
        drift("a voucher's state", "voucher", t -> onVoucher(t, "state", s("waiting"))),
        drift("a voucher that is gone", "voucher", t -> t.delete(BOOK, t.first(BOOK, "VOUCHER#"))),
        drift(
            "a reversal without its mark",
            "voucher",
            t -> t.delete(BOOK, t.first(BOOK, "REVERSAL#"))));
  }

  private static Stream<Arguments> rounds() {
    return Stream.of(
        drift(
            "points held without an order",
            "hold",
            t -> t.set(HEADS, HEAD, "lots.2026-H2.h", n(999))),
        drift("an order without its hold", "hold", t -> t.delete(ROUND, ORDERS)),
        drift("a handed-over order of another line", "hand-over", t -> onOrder(t, "line", n(1))),
        drift(
            "a piece handed out for nothing",
            "stock",
            t -> {
              String prize = t.first(ROUND, "PRIZE#");
              t.set(ROUND, prize, "handedOut", n(2));
              t.set(ROUND, prize, "stock", n(9));
              t.set(ROUND, prize, "held", n(0));
              t.set(ROUND, prize, "left", n(7));
            }),
        drift("a prize with orders that is gone", "stock", t -> t.deleteAll(ROUND, "PRIZE#")),
        drift(
            "a sponsor without a budget",
            "sponsor",
            t -> {
              String prize = t.first(ROUND, "PRIZE#");
              t.set(ROUND, prize, "sponsor", s("01900000-0000-7000-8000-000000000951"));
              t.set(ROUND, prize, "sponsorName", s("供电公司"));
            }),
        drift(
            "stock that does not add up",
            "unreadable",
            t -> t.set(ROUND, t.first(ROUND, "PRIZE#"), "left", n(40))));
  }

  private static void onRecord(Tamper tamper, String attribute, AttributeValue value) {
    tamper.set(PERSON, tamper.first(PERSON, "HOURS#"), attribute, value);
  }

  private static void onVoucher(Tamper tamper, String attribute, AttributeValue value) {
    tamper.set(BOOK, tamper.first(BOOK, "VOUCHER#"), attribute, value);
  }

  private static void onOrder(Tamper tamper, String attribute, AttributeValue value) {
    tamper.set(ROUND, ORDERS, "orders[0]." + attribute, value);
  }

  private static Arguments drift(String name, String kind, Consumer<Tamper> drift) {
    return Arguments.of(name, kind, drift);
  }

  private static AttributeValue n(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }
}
