package org.pointsbank.formteams;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pointsbank.domain.PersonId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;

/** What bodies say, as the domain's own types. */
final class Said {
  private static final int LONGEST_NAME = 64;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

  private Said() {}

  /** A name, normalised as in registers. */
  static String name(String given) {
    return BodyText.of("/name", NormalText.of(given), LONGEST_NAME);
  }

  /** A person's id at {@code /person}. */
  static PersonId person(String given) {
    return BodyId.of("/person", given, PersonId::new);
  }

  /** The code of a qualification. */
  static String code(String pointer, String given) {
    if (!CODE.matcher(given).matches()) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return given;
  }

  /** Refuses a day that must lie between these two, inclusive. */
  static <T> Decision<T> untimely(LocalDate earliest, LocalDate latest) {
    return new Decision.Refuse<>(
        new Problem(
            ProblemCode.UNTIMELY_DAY,
            Map.of("earliest", earliest.toString(), "latest", latest.toString()),
            List.of()));
  }

  /**
   * Why something is ended.
   *
   * @param reason in one line
   */
  @Serdeable
  record Why(String reason) {
    String said() {
      return BodyText.of("/reason", reason);
    }
  }
}
