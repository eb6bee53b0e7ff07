package org.pointsbank.printpassbook;

import java.util.Optional;
import org.pointsbank.domain.Period;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Language;
import org.pointsbank.lambda.ProblemCode;

/**
 * How somebody wants a statement.
 *
 * @param kind of the file
 * @param period by which lines are chosen; all without one
 * @param language of its words
 */
record StatementAsked(FileKind kind, Optional<Period> period, Language language) {
  /** What Lambda can answer, in Base64, with room for the envelope: 6 MB. */
  static final int MOST_BYTES = 4_400_000;

  /** As a request asks for it. */
  static StatementAsked of(FileKind kind, Optional<Period> period, Optional<String> language) {
    return new StatementAsked(kind, period, Language.asked(language));
  }

  /** The period in a file's name. */
  String periodName() {
    return period.map(Period::name).orElse("all");
  }

  /** The file called {@code name}, whole or not at all. Source: rules 11.4. */
  Answer<byte[]> file(String name, Sheet sheet) {
    byte[] bytes = kind.of(sheet);
    return bytes.length > MOST_BYTES
        ? Answer.refuse(ProblemCode.STATEMENT_TOO_LARGE)
        : new Answer.File<>(kind.contentType(), name + "." + kind.ending(), bytes);
  }
}
