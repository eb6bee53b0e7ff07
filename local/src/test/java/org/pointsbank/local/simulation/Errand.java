package org.pointsbank.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that a client wants done, under one key, until it knows what came of it. */
final class Errand {
  private static final List<Duration> LATER =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(11), Duration.ofHours(25));

  private final String key;
  private final Op op;
  private final Request request;
  private @Nullable Said answer;
  private boolean done;
  private Said last = Said.NOTHING;
  private String renewed = "";
  private int tries;
  private Instant due = Instant.MIN;

  Errand(String key, Op op, Request request) {
    this.key = key;
    this.op = op;
    this.request = request;
  }

  String key() {
    return key + renewed;
  }

  /** The client comes again; a wrong one takes another key each time. */
  void renew(boolean otherKey) {
    renewed = otherKey && tries > 0 ? "-" + tries : "";
  }

  Op op() {
    return op;
  }

  Request request() {
    return request;
  }

  /** It came to stand: once, whatever it is called. */
  void isDone() {
    if (done) {
      throw new Violation("ONCE: done twice: " + this);
    }
    done = true;
  }

  /** What the client knows for good. */
  Optional<Said> answer() {
    return Optional.ofNullable(answer);
  }

  /** The client heard {@code said}; the first definitive answer counts for ever. */
  void heard(Said said, Instant now, int patience) {
    last = said;
    tries++;
    due = now.plus(LATER.get(patience % LATER.size()));
    if (!said.definitive()) {
      return;
    }
    if (answer != null && !answer.equals(said)) {
      throw new Violation("SAME ANSWER: " + this + " was told " + answer + ", now " + said);
    }
    answer = said;
  }

  /** Whether the client would try again now: three times in all. */
  boolean isDue(Instant now) {
    return answer == null && tries > 0 && tries < 3 && !now.isBefore(due);
  }

  @Override
  public String toString() {
    return key + " " + request + " last told " + last.status() + " " + last.code();
  }
}
