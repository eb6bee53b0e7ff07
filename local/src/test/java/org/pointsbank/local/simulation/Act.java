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
      return HoursOps.enter(world, chance, now);
    }
  },
  REVIEW(5) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return HoursOps.review(world, chance);
    }
  },
  WRITE(4) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsOps.write(world, chance, now);
    }
  },
  DECIDE(3) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsOps.decide(world, chance);
    }
  },
  REVERSE(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return PointsOps.reverse(world, chance);
    }
  },
  PLACE(7) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return RoundOps.place(world, chance);
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
      return RoundOps.advance(world, chance);
    }
  },
  CORRECT(3) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return CorrectOps.any(world, chance);
    }
  },
  MOVE(2) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return MoveOps.any(world, chance, now);
    }
  },
  OFFER(1) {
    @Override
    Optional<Op> pick(World world, RandomGenerator chance, Instant now) {
      return RoundOps.offer(world, chance);
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
  static Op any(World world, RandomGenerator chance, Instant now) {
    while (true) {
      Optional<Op> op = Picked.one(LIKELY, chance).pick(world, chance, now);
      if (op.isPresent()) {
        return op.get();
      }
    }
  }
}
