package org.pointsbank.lambda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serde tells in words which field is wrong; this finds the field again. */
final class WrongField {
  private static final Pattern MISSING =
      Pattern.compile("Required (?:constructor parameter|property) \\[(?:[^\\]]* )?(\\w+)\\]");
  private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[(\\w+)\\]");
  private static final Pattern TYPE = Pattern.compile("property \\[(?:[^\\]]* )?(\\w+)\\]");

  private WrongField() {}

  static Problem in(String message) {
    Matcher missing = MISSING.matcher(message);
    if (missing.find()) {
      return Problem.at("/" + missing.group(1), ProblemCode.MISSING_FIELD);
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      return Problem.at("/" + unknown.group(1), ProblemCode.UNKNOWN_FIELD);
    }
    Matcher type = TYPE.matcher(message);
    return type.find()
        ? Problem.at("/" + type.group(1), ProblemCode.WRONG_TYPE)
        : Problem.of(ProblemCode.WRONG_TYPE);
  }
}
