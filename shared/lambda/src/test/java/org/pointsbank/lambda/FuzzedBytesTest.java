package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.lambda.rulebook.RuleDraftForm;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Slice;

/**
 * What comes from outside, changed by a fuzzer that watches which branches it takes: it is read, so
 * that it can be written and read again, or it is refused. An ordinary build plays the examples
 * beside it alone; with {@code JAZZER_FUZZ=1} one method fuzzes for {@code jazzer.max_duration}.
 */
@DisplayName("Fuzzed bytes")
final class FuzzedBytesTest {
  private static final Json JSON = Room.bare().start().getBean(Json.class);
  private static final Argument<Note> NOTE = Argument.of(Note.class);
  private static final Argument<RuleDraftForm> RULES = Argument.of(RuleDraftForm.class);
  private static final DistrictId DISTRICT = new DistrictId("01900000-0000-7000-8000-000000000001");
  private static final Set<String> COMMUNITIES = Set.of("01900000-0000-7000-8000-000000000011");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final String CURSOR = "areACursorWithinItsListOrRefused/behind-a-record";
  private static final Slice LIST = Slice.prefix("PERSON#1", "HOURS#");

  /** A body with everything that one may have. */
  @Serdeable
  record Note(
      String text,
      long whole,
      int small,
      boolean flag,
      Role role,
      LocalDate day,
      OffsetDateTime at,
      Optional<LocalDateTime> then,
      Optional<Long> most,
      List<Part> parts,
      Map<String, Long> sums) {}

  /** What a list holds. */
  @Serdeable
  record Part(String text, Optional<List<String>> texts) {}

  /** What is read of a token. */
  @Serdeable
  record Claims(String iss, String sub) {}

  @FuzzTest
  void areABodyOrRefused(byte[] bytes) {
    byte[] sent = body(Base64.getEncoder().encodeToString(bytes), true).orElseThrow();
    assertThat(sent).isEqualTo(bytes);

    read(sent, NOTE).ifPresent(note -> assertThat(read(JSON.write(note), NOTE)).contains(note));
  }

  @FuzzTest
  void areBase64OrRefused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    body(text, true)
        .ifPresent(sent ->
            assertThat(body(Base64.getEncoder().encodeToString(sent), true)).contains(sent));
  }

  @FuzzTest
  void areACursorWithinItsListOrRefused(byte[] bytes) {
    page(new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(page -> {
          assertThat(page.after().orElseThrow()).startsWith("HOURS#");
          assertThat(page(Cursor.behind(page.after()).orElseThrow())).contains(page);
        });
  }

  @FuzzTest
  void areTheClaimsOfATokenOrOfNone(byte[] bytes) {
    token(bytes)
        .ifPresent(token -> {
          assertThat(token.issuer()).isNotBlank();
          assertThat(token.subject()).isNotBlank().hasSizeLessThanOrEqualTo(255);
          assertThat(token(JSON.write(new Claims(token.issuer(), token.subject()))))
              .contains(token);
        });
  }

  @FuzzTest
  void areRulesOrRefused(byte[] bytes) {
    book(bytes).ifPresent(FuzzedBytesTest::demandKept);
  }

  /** Else the fuzzer would begin with nothing but refusals. */
  @Test
  void areReadWhereTheyAreGoodExamples() throws IOException {
    assertThat(read(example("areABodyOrRefused/note.json"), NOTE)).isPresent();
    assertThat(page(new String(example(CURSOR), StandardCharsets.UTF_8))).isPresent();
    assertThat(token(example("areTheClaimsOfATokenOrOfNone/access.json"))).isPresent();
    assertThat(book(example("areRulesOrRefused/default.json"))).isPresent();
    assertThat(book(example("areRulesOrRefused/of-a-community.json"))).isPresent();
  }

  private static byte[] example(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            FuzzedBytesTest.class.getResourceAsStream("FuzzedBytesTestInputs/" + name))) {
      return file.readAllBytes();
    }
  }

  private static Optional<RuleBook> book(byte[] bytes) {
    return read(bytes, RULES)
        .filter(form -> form.problems("", COMMUNITIES).isEmpty())
        .map(form -> form.book(2, DAY));
  }

  /** What was found to be in order can be kept, shown, and sent in again. */
  private static void demandKept(RuleBook book) {
    RuleDraftForm shown = RuleDraftForm.of(book);

    assertThat(shown.problems("", COMMUNITIES)).isEmpty();
    assertThat(read(JSON.write(shown), RULES)).contains(shown);
    assertThat(shown.book(2, DAY)).isEqualTo(book);
    assertThat(RuleBookItem.read(RuleBookItem.write(DISTRICT, book))).isEqualTo(book);
  }

  private static Optional<byte[]> body(String sent, boolean encoded) {
    HttpEvent event =
        new HttpEvent("", "", Map.of(), Map.of(), Map.of(), sent, encoded, Optional.empty(), "");
    try {
      return Optional.of(event.body());
    } catch (BadInput refused) {
      return refused(refused);
    }
  }

  private static <T> Optional<T> read(byte[] bytes, Argument<T> type) {
    try {
      return Optional.of(JSON.read(bytes, type));
    } catch (BadInput refused) {
      return refused(refused);
    }
  }

  private static Optional<Slice> page(String cursor) {
    try {
      return Optional.of(Cursor.page(LIST, Optional.empty(), Optional.of(cursor)));
    } catch (BadInput refused) {
      return refused(refused);
    }
  }

  private static <T> Optional<T> refused(BadInput refused) {
    assertThat(refused.problem().code().status()).isEqualTo(400);
    return Optional.empty();
  }

  /**
   * The token that the gateway says so of; none too where it is no JSON, which no gateway sends.
   */
  private static Optional<Call.Token> token(byte[] claims) {
    String text = new String(claims, StandardCharsets.UTF_8);
    String event = "{\"requestContext\":{\"authorizer\":{\"jwt\":{\"claims\":" + text + "}}}}";
    try {
      return HttpEvent.of(Tree.read(event.getBytes(StandardCharsets.UTF_8))).token();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
