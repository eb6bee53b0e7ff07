package org.pointsbank.awardpoints;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pointsbank.domain.HourRules;

/**
 * The sum of a line in a sentence: {@code 95 min x 1.2 = 1.90 > 1.75}, and {@code > max 1.50} where
 * a cap held. Source: rules 3.4.
 */
final class SaidReckoning {
  private static final Pattern SUM =
      Pattern.compile(
          "(\\d+) min x ([0-9.]+)(?: x ([0-9.]+))? = ([0-9.]+)"
              + "(?: > ([0-9.]+))?(?: > max ([0-9.]+))?");

  private SaidReckoning() {}

  /** The sum as a line keeps it, by {@code rules}; word by word where it has another form. */
  static Said.Worded of(String reckoning, HourRules rules) {
    Matcher sum = SUM.matcher(reckoning);
    if (!sum.matches()) {
      return Said.words("reckoning.other").with("sum", reckoning);
    }
    Optional<String> rounded = Optional.ofNullable(sum.group(5));
    Optional<String> capped = Optional.ofNullable(sum.group(6));
    Said.Worded said =
        Said.words(rounded.isPresent() ? "reckoning.rounded" : "reckoning.plain")
            .with("minutes", sum.group(1))
            .with("rate", rules.perHour().toString())
            .with("factor", factor(sum.group(2), Optional.ofNullable(sum.group(3))))
            .with("exact", sum.group(4))
            .with("rounded", rounded.orElse(sum.group(4)));
    return capped
        .map(points -> Said.words("reckoning.capped").with("sum", said).with("capped", points))
        .orElseGet(() -> Said.words("reckoning.whole").with("sum", said));
  }

  private static Said factor(String item, Optional<String> evidence) {
    return evidence
        .<Said>map(
            factor -> Said.words("reckoning.factors").with("item", item).with("evidence", factor))
        .orElseGet(() -> new Said.Plain(item, item));
  }
}
