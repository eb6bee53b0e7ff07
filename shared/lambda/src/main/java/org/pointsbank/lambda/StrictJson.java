package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What no body may be, whatever it should say: half a document, two of them, doubled names, texts
 * that are none.
 */
final class StrictJson {
  private static final int DEEPEST = 10;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_NAME = 64;
  private static final int REPLACEMENT = 0xFFFD;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private StrictJson() {}

  static void demand(byte[] bytes) {
    demandUtf8(bytes);
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() == null) {
        throw new BadInput(Problem.of(ProblemCode.MALFORMED_JSON));
      }
      walk(parser);
    } catch (StreamConstraintsException e) {
      throw new BadInput(Problem.of(ProblemCode.INVALID_VALUE));
    } catch (IOException e) {
      throw new BadInput(Problem.of(ProblemCode.MALFORMED_JSON));
    }
  }

  private static void walk(JsonParser parser) throws IOException {
    try {
      while (parser.currentToken() != null) {
        if (!isText(parser.getText())) {
          throw BadInput.at(pointer(parser), ProblemCode.INVALID_VALUE);
        }
        parser.nextToken();
        demandOneDocument(parser);
      }
    } catch (JsonParseException e) {
      if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")) {
        // The parser has noted the name before it found that it was there.
        throw BadInput.at(pointer(parser), ProblemCode.DUPLICATE_FIELD);
      }
      throw e;
    }
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static void demandOneDocument(JsonParser parser) throws IOException {
    if (parser.getParsingContext().inRoot() && parser.nextToken() != null) {
      throw new BadInput(Problem.of(ProblemCode.MALFORMED_JSON));
    }
  }

  /**
   * Neither half of a pair, nor a control character, nor one that turns the direction of what
   * follows, nor what a gateway writes in the place of bytes that were no UTF-8: nobody writes such
   * a thing to be read as it is.
   */
  private static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(point ->
            point == REPLACEMENT
                || (Character.isISOControl(point) && !Character.isWhitespace(point))
                || turns(point)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }

  /** Embeddings, overrides and isolates: with them a name looks like another one. */
  private static boolean turns(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static void demandUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new BadInput(Problem.of(ProblemCode.MALFORMED_JSON));
    }
  }
}
