package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.table.Slice;

/**
 * What comes from outside, made of good input by a few changes, {@code -Dfuzz.runs} of each (4,000
 * unless said otherwise) of the seed {@code -Dfuzz.seed}.
 */
@DisplayName("Any bytes")
final class AnyBytesTest {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 4_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261001);
  private static final String BODY =
      "{\"item\":\"H02\",\"n\":-12,\"f\":1.5e3,\"list\":[true,null,{\"a\":\"王\\u00e9\"}]}";
  private static final String EVENT =
      "{\"routeKey\":\"GET /me\",\"headers\":{\"a\":\"b\"},\"isBase64Encoded\":true,\"body\":\"e30=\","
          + "\"requestContext\":{\"authorizer\":{\"jwt\":{\"claims\":{\"iss\":\"https://i.example/\","
          + "\"sub\":\"wang\",\"cognito:groups\":\"[a b]\"}}}}}";
  private static final List<String> PIECES =
      List.of("{", "}", "[", "]", "\"", "\\", ",", ":", "\\ud800", "null", "9", "\u0000", "é");

  @Test
  void areABodyOrBadInput() {
    int good = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] body = changed(BODY, run);
      good += accepted(run, body, () -> StrictJson.demand(body));
    }

    assertThat(good).isBetween(RUNS / 20, RUNS - RUNS / 20);
  }

  @Test
  void areAnEventOrNone() {
    for (int run = 0; run < RUNS; run++) {
      byte[] event = changed(EVENT, run);
      var _ =
          accepted(
              run,
              event,
              () -> {
                HttpEvent read = HttpEvent.of(Tree.read(event));
                assertThat(read.token().map(Call.Token::subject).orElse("a")).isNotBlank();
                assertThat(read.body()).isNotNull();
              });
    }
  }

  @Test
  void areACursorWithinItsListOrBadInput() {
    Slice list = Slice.prefix("PERSON#1", "HOURS#");
    String good =
        Base64.getUrlEncoder().encodeToString("HOURS#20260902#a".getBytes(StandardCharsets.UTF_8));
    for (int run = 0; run < RUNS; run++) {
      byte[] cursor = changed(good, run);
      Optional<String> text = Optional.of(new String(cursor, StandardCharsets.UTF_8));
      var _ =
          accepted(
              run,
              cursor,
              () -> {
                Slice page = Cursor.page(list, Optional.empty(), text);
                assertThat(page.after().orElseThrow()).startsWith("HOURS#");
              });
    }
  }

  @Test
  void areALanguageWhateverTheHeader() {
    for (int run = 0; run < RUNS; run++) {
      String header = new String(changed("zh-CN,zh;q=0.9,en;q=0.8", run), StandardCharsets.UTF_8);
      assertThat(Language.asked(Optional.of(header))).isIn(Language.CHINESE, Language.ENGLISH);
    }
  }

  @FunctionalInterface
  private interface Reading {
    void read() throws IOException;
  }

  /** 1 if it was accepted; 0 if it was refused in the way that becomes a 400. */
  private static int accepted(int run, byte[] input, Reading reading) {
    try {
      reading.read();
      return 1;
    } catch (BadInput | IOException refused) {
      return 0;
    } catch (RuntimeException fault) {
      throw new AssertionError(
          "seed " + SEED + ", run " + run + ": " + Arrays.toString(input), fault);
    }
  }

  private static byte[] changed(String good, int run) {
    SplittableRandom chance = new SplittableRandom(SEED + run);
    StringBuilder text = new StringBuilder(good);
    for (int changes = chance.nextInt(3); changes > 0; changes--) {
      int at = chance.nextInt(text.length());
      switch (chance.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.get(chance.nextInt(PIECES.size())));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.substring(at));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (chance.nextInt(4) == 0) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    return bytes;
  }
}
