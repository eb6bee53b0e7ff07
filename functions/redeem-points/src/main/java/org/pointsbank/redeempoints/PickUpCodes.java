package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;
import org.pointsbank.lambda.Surroundings;

/**
 * Makes pick-up codes: six digits by chance, made of nothing that is or becomes public. Source:
 * rules 6.5.
 */
@Singleton
final class PickUpCodes {
  private static final int BOUND = 1_000_000;

  private final RandomGenerator chance;

  PickUpCodes(Surroundings surroundings) {
    this.chance = surroundings.chance();
  }

  /** A new one. */
  String next() {
    return "%06d".formatted(chance.nextInt(BOUND));
  }
}
