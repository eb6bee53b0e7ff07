package org.pointsbank.local.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What is done next.
 *
 * @param act what
 * @param who which of the accounts
 * @param amount hundredths, minutes, hours, or which line or order, whatever it needs
 */
record Step(Act act, int who, int amount) {
  private static final int STEPS = 30;
  private static final int MOST = 3_000;

  /** What can be done, and how likely it is: a round needs many hands before a prize is paid. */
  enum Act {
    SERVE(2),
    AWARD(3),
    DEDUCT(1),
    ADJUST(1),
    REVERSE(2),
    ADVANCE_ROUND(6),
    ORDER(4),
    DROP(1),
    PICK_UP(4),
    WAIT(2),
    TICK(2),
    REPEAT(1);

    private final int weight;

    Act(int weight) {
      this.weight = weight;
    }
  }

  private static final List<Act> LIKELY =
      Arrays.stream(Act.values())
          .flatMap(act -> Collections.nCopies(act.weight, act).stream())
          .toList();

  /** The steps of {@code seed}. */
  static List<Step> of(long seed) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int each = 0; each < STEPS; each++) {
      Act act = LIKELY.get(random.nextInt(LIKELY.size()));
      steps.add(new Step(act, random.nextInt(TableHistory.ACCOUNTS), 1 + random.nextInt(MOST)));
    }
    return steps;
  }
}
