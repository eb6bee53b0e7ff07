package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.ActingRules;

/**
 * Who acts for whom.
 *
 * @param ofAge in years: whoever is younger has a guardian, and is none
 * @param principalsPerProxy so many people at most have one and the same family proxy at a time
 */
@Serdeable
public record ActingForm(long ofAge, long principalsPerProxy) {
  static ActingForm of(ActingRules rules) {
    return new ActingForm(rules.ofAge(), rules.principalsPerProxy());
  }

  ActingRules rules() {
    return new ActingRules(ofAge, principalsPerProxy);
  }
}
