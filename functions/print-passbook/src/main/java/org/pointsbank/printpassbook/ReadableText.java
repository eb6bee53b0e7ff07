package org.pointsbank.printpassbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Says of each glyph of a PDF which character it is, for whoever searches, copies or listens to it.
 * PDFBox takes the first code point that a font has for a glyph, which for many Chinese characters
 * is a radical that nobody writes: ⾊ in place of 色.
 *
 * @param characters in place of radicals
 */
record ReadableText(Map<Integer, Integer> characters) {
  private static final int HEX = 16;
  private static final int MOST_IN_A_BLOCK = 100;
  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>\n");
  private static final String HEAD_END = "endcodespacerange\n";
  private static final String TAIL = "endcmap";

  /** Mends every font of {@code document}, which was saved before: its fonts are complete. */
  void mend(PDDocument document) throws IOException {
    List<COSStream> mended = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        Optional<COSStream> map =
            Optional.ofNullable(
                resources.getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE));
        if (map.isPresent() && !mended.contains(map.get())) {
          mended.add(map.get());
          mend(map.get());
        }
      }
    }
  }

  private void mend(COSStream map) throws IOException {
    String text = map.toTextString();
    int head = text.indexOf(HEAD_END) + HEAD_END.length();
    StringBuilder out = new StringBuilder(text.substring(0, head));
    List<Map.Entry<Integer, String>> all = List.copyOf(glyphs(text.substring(head)).entrySet());
    for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
      List<Map.Entry<Integer, String>> block =
          all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
      out.append(block.size()).append(" beginbfchar\n");
      block.forEach(each -> out.append("<%04X> <%s>\n".formatted(each.getKey(), each.getValue())));
      out.append("endbfchar\n");
    }
    out.append(text.substring(text.indexOf(TAIL)));
    try (OutputStream stream = map.createOutputStream(COSName.FLATE_DECODE)) {
      stream.write(out.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** What each glyph means, in hexadecimal UTF-16. */
  private Map<Integer, String> glyphs(String ranges) {
    Map<Integer, String> glyphs = new TreeMap<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), HEX);
      int last = Integer.parseInt(range.group(2), HEX);
      for (int glyph = first; glyph <= last; glyph++) {
        glyphs.put(glyph, character(range.group(3), glyph - first));
      }
    }
    return glyphs;
  }

  private String character(String first, int further) {
    int end = first.length() - 4;
    int unit = Integer.parseInt(first.substring(end), HEX) + further;
    int written = end == 0 ? Optional.ofNullable(characters.get(unit)).orElse(unit) : unit;
    return first.substring(0, end) + "%04X".formatted(written);
  }
}
