package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.PaceItem;
import org.pointsbank.table.PaceItem.Pace;

/**
 * How often one sign-in may ask for something to be written: {@code WRITES_PER_MINUTE} in each
 * minute that begins with a request, refused ones included; without end where that is 0 or not set.
 * Reads are the gateway's affair. Source: rules 8.9.
 */
@Singleton
final class Pacing {
  private static final String MOST = "WRITES_PER_MINUTE";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final long most;
  private final BankTable table;
  private final Settlement settlement;

  Pacing(Surroundings surroundings, BankTable table, Settlement settlement) {
    this.most = Long.parseLong(surroundings.environment().getOrDefault(MOST, "0"));
    this.table = table;
    this.settlement = settlement;
  }

  /** Counts the request of that id, and says why it is one too many, if it is. */
  Optional<Problem> refusal(Route route, Call.Token token, String request, Instant now) {
    // A snapshot is made without anything being written.
    if (most == 0 || route.key().startsWith("GET ") || token.equals(Priming.NOBODY)) {
      return Optional.empty();
    }
    Key key = PaceItem.keyOf(token.issuer(), token.subject());
    Answer<Boolean> counted = settlement.settle(() -> count(key, request, now));
    return counted instanceof Answer.Refused<Boolean>(Problem problem)
        ? Optional.of(problem)
        : Optional.empty();
  }

  private Decision<Boolean> count(Key key, String request, Instant now) {
    Optional<Pace> seen = table.read(key).map(PaceItem::read);
    Optional<Pace> current =
        seen.filter(pace -> !now.isBefore(pace.since()))
            .filter(pace -> now.isBefore(pace.since().plus(MINUTE)));
    if (current.isEmpty()) {
      Pace begun = Pace.begun(now, request, seen.map(Pace::version).orElse(0L));
      return new Decision.Write<>(PaceItem.count(key, seen, begun), true);
    }
    Pace pace = current.get();
    if (pace.writes() >= most) {
      Duration left = Duration.between(now, pace.since().plus(MINUTE));
      long seconds = left.plusNanos(999_999_999).toSeconds();
      return new Decision.Refuse<>(Problem.of(ProblemCode.RATE_LIMITED, "seconds", seconds));
    }
    return new Decision.Write<>(PaceItem.count(key, seen, pace.with(request)), true);
  }
}
