package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Files made of good ones by a few changes, {@code -Dfuzz.runs} of them (4,000 unless said
 * otherwise) of the seed {@code -Dfuzz.seed}.
 */
@DisplayName("Any bytes as a file")
final class AnyBytesTest {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 4_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261001);
  private static final List<Column> COLUMNS =
      List.of(Column.demanded("number", "编号"), Column.spoken("note", "备注"));
  private static final List<String> FILES =
      List.of(
          "编号,备注\nV1,\"a,b\"\nV2,c\n",
          "备注;编号\r\n\"x\ny\";V1\r\n",
          "\uFEFF编号\t备注\nV1\tn\n",
          "PK\u0003\u0004编号,备注\n");
  private static final List<String> PIECES =
      List.of("\"", "\"\"", ",", "\n", "\r", "\u0000", "\uFEFF", "编号", "PK", "\u202e", "=1+1");

  @Test
  void areReadOrAreUnfit() {
    int read = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] file = file(new SplittableRandom(SEED + run));
      try {
        assertThat(FileRows.read(file, COLUMNS)).as("run %d", run).isNotNull();
        read++;
      } catch (UnfitFile unfit) {
        assertThat(unfit.refusal()).as("run %d", run).isNotNull();
      } catch (RuntimeException fault) {
        throw new AssertionError(
            "seed " + SEED + ", run " + run + ": " + Arrays.toString(file), fault);
      }
    }

    assertThat(read).isBetween(RUNS / 20, RUNS - RUNS / 20);
  }

  private static byte[] file(SplittableRandom chance) {
    StringBuilder text = new StringBuilder(FILES.get(chance.nextInt(FILES.size())));
    for (int changes = chance.nextInt(4); changes > 0; changes--) {
      int at = chance.nextInt(text.length() + 1);
      if (chance.nextInt(6) == 0) {
        text.setLength(at);
      } else {
        text.insert(at, PIECES.get(chance.nextInt(PIECES.size())));
      }
    }
    Charset charset = chance.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    byte[] bytes = text.toString().getBytes(charset);
    for (int flips = chance.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    return bytes;
  }
}
