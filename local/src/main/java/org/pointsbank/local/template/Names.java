package org.pointsbank.local.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code Ref} and {@code Sub} stand for.
 *
 * @param values of parameters, pseudo parameters and resources, by name
 */
record Names(Map<String, String> values) {
  private static final Pattern HOLE = Pattern.compile("\\$\\{([^}]*)}");

  /** The place of the local bank among AWS's regions. */
  private static final Map<String, String> PSEUDO =
      Map.of(
          "AWS::Region", "local",
          "AWS::Partition", "aws",
          "AWS::URLSuffix", "localhost",
          "AWS::AccountId", "000000000000");

  Names {
    values = Map.copyOf(values);
  }

  static Names of(Map<String, String> parameters) {
    return new Names(PSEUDO).and(parameters);
  }

  Names and(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(more);
    return new Names(all);
  }

  /** What {@code name} stands for, asked at {@code path}. */
  String ref(String name, String path) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(
            () -> new UnknownFeature(path, "the local bank knows nothing called \"" + name + "\""));
  }

  /** {@code text} with its holes filled, asked at {@code path}. */
  String sub(String text, String path) {
    return HOLE.matcher(text)
        .replaceAll(hole -> Matcher.quoteReplacement(ref(hole.group(1), path)));
  }
}
