package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * What somebody wants.
 *
 * @param act of which kind it is
 * @param op what it is
 */
record Wish(Act act, Op op) {
  private static final int LOOKS = 20;

  /** What somebody else wants at the same time: the same, the like, or something of one person. */
  Op rival(World world, RandomGenerator chance, Instant now) {
    return switch (chance.nextInt(3)) {
      case 0 -> op;
      case 1 -> op.rival(world, chance).or(() -> act.pick(world, chance, now)).orElse(op);
      default -> ofSamePerson(world, chance, now);
    };
  }

  private Op ofSamePerson(World world, RandomGenerator chance, Instant now) {
    String person = person(op);
    for (int look = 0; look < LOOKS; look++) {
      Op other = Act.any(world, chance, now).op();
      if (person(other).equals(person)) {
        return other;
      }
    }
    return op;
  }

  private static String person(Op asked) {
    return asked.request().path().getOrDefault("person", "");
  }
}
