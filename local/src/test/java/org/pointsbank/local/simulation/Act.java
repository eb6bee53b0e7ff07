package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What somebody may want, and how likely that is. */
enum Act {
  ENTER(4) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return HoursPicks.enter(world, chance, now);
    }
  },
  REVIEW(5) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return HoursPicks.review(world, chance);
    }
  },
  WRITE(4) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsPicks.write(world, chance, now);
    }
  },
  DECIDE(3) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsPicks.decide(world, chance);
    }
  },
  REVERSE(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsPicks.reverse(world, chance);
    }
  },
  PLACE(7) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return RoundPicks.place(world, chance);
    }
  },
  DROP(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return OrderOps.drop(world, chance);
    }
  },
  PICK_UP(5) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return OrderOps.pickUp(world, chance);
    }
  },
  ADVANCE(1) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return RoundPicks.advance(world, chance);
    }
  },
  CORRECT(3) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return CorrectPicks.any(world, chance);
    }
  },
  MOVE(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return MovePicks.any(world, chance, now);
    }
  },
  EVALUATE(1) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return EvaluationPicks.any(world, chance, now);
    }
  },
  STRAY(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return StrangeOps.any(world, chance, now);
    }
  },
  OFFER(1) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return RoundPicks.offer(world, chance);
    }
  };

  private static final List<Act> LIKELY =
      Arrays.stream(values())
          .flatMap(act -> Collections.nCopies(act.weight, act).stream())
          .toList();

  private final int weight;

  Act(int weight) {
    this.weight = weight;
  }

  /** Something of this kind that can be asked for as things are, if anything can. */
  abstract Optional<Op> pick(World world, RandomGenerator chance, Instant now);

  /** Something of any kind. */
  static Wish any(World world, RandomGenerator chance, Instant now) {
    while (true) {
      Act act = Picked.one(LIKELY, chance);
      Optional<Op> op = act.pick(world, chance, now);
      if (op.isPresent()) {
        return new Wish(act, op.get());
      }
    }
  }
}
