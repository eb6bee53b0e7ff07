package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that a PDF carries: Noto Sans SC, and Noto Sans HK for characters that it lacks. Both
 * come from a registry at build time and are free to be embedded (OFL 1.1).
 */
@Singleton
final class Fonts implements Glyphs {
  private static final int UNICODE = Character.MAX_CODE_POINT + 1;
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;

  /** In the order in which they are asked for a character. */
  static final List<Font> ALL =
      List.of(
          new Font("Noto Sans SC", "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
          new Font("Noto Sans HK", "/fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf"));

  /** Read when the first page is printed: most calls of this function print none. */
  private final Lazy characters = new Lazy();

  /**
   * One font.
   *
   * @param family what style sheets call it
   * @param resource where it lies
   */
  record Font(String family, String resource) {
    /** Its file. */
    InputStream open() {
      return Objects.requireNonNull(
          Fonts.class.getResourceAsStream(resource), "no font " + resource);
    }
  }

  @Override
  public boolean cover(int codePoint) {
    return characters.get().covered.get(codePoint);
  }

  /** The character that looks like a radical and is what people write: 色 for ⾊. */
  Map<Integer, Integer> radicals() {
    return characters.get().radicals;
  }

  /** What all fonts together cover. */
  private static final class Lazy {
    private final BitSet covered = new BitSet(UNICODE);
    private final Map<Integer, Integer> radicals = new HashMap<>();

    synchronized Lazy get() {
      if (covered.isEmpty()) {
        ALL.forEach(this::add);
      }
      return this;
    }

    private void add(Font font) {
      try (InputStream file = font.open();
          TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
        add(parsed.getUnicodeCmapLookup());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void add(CmapLookup glyphs) {
      Map<Integer, Integer> radical = new HashMap<>();
      for (int each = ' '; each < UNICODE; each++) {
        int glyph = glyphs.getGlyphId(each);
        if (glyph > 0) {
          covered.set(each);
          if (each >= FIRST_RADICAL && each <= LAST_RADICAL) {
            radical.put(glyph, each);
          } else if (radical.containsKey(glyph)) {
            radicals.putIfAbsent(Objects.requireNonNull(radical.remove(glyph)), each);
          }
        }
      }
    }
  }
}
