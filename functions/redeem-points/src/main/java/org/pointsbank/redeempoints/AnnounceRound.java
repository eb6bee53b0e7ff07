package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.ByHand;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundCalendar;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.RoundSecretItem;
import org.pointsbank.table.Transaction;

/**
 * Announces rounds: makes the secret of the draw, keeps it apart, and publishes what commits the
 * bank to it. Source: rules 6.1 and 6.3.
 */
@Singleton
final class AnnounceRound {
  private static final int SECRET_BYTES = 32;

  private final Rounds rounds;
  private final Settlement settlement;
  private final Clock clock;
  private final RandomGenerator chance;

  AnnounceRound(Rounds rounds, Settlement settlement, Surroundings surroundings) {
    this.rounds = rounds;
    this.settlement = settlement;
    this.clock = surroundings.clock();
    this.chance = surroundings.chance();
  }

  /** A worker announces a round before the calendar does, or where the calendar has none. */
  Answer<RoundView> byHand(Call call, RoundId id, String reason) {
    return settlement.once(call, () -> decide(call, id, reason));
  }

  private Decision<RoundView> decide(Call call, RoundId id, String reason) {
    if (rounds.find(id).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.ROUND_EXISTS);
    }
    RuleBook book = rounds.inForce(id.community(), call.now());
    LocalDate today = RoundCalendar.of(book).day(call.now());
    if (!today.isBefore(id.half().end())) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.WRONG_PHASE, "phase", Phase.CLOSED.word()));
    }
    LocalDate earliest = id.half().previous().start();
    if (today.isBefore(earliest)) {
      return new Decision.Refuse<>(Problem.of(ProblemCode.TOO_EARLY, "from", earliest));
    }
    ByHand word = new ByHand(Phase.ANNOUNCED, call.person(), call.now(), reason);
    String secret = secret();
    Round round = round(id, book, secret, List.of(word));
    // The answer is kept under its key for ever: the reason is told by the round itself alone.
    Round answered =
        Round.announce(id, book.version(), round.dates(), round.commitment(), List.of());
    return new Decision.Write<>(effect(round, secret), RoundView.of(answered, book));
  }

  /**
   * Announces what the calendar of {@code community} asks for and nobody has announced.
   *
   * @return how many rounds
   */
  long byCalendar(CommunityId community) {
    Instant now = clock.instant();
    RuleBook book = rounds.inForce(community, now);
    return RoundCalendar.of(book).due(now).stream()
        .filter(half -> announce(new RoundId(community, half), book))
        .count();
  }

  private boolean announce(RoundId id, RuleBook book) {
    return settlement.settled(() -> {
      if (rounds.find(id).isPresent()) {
        return new Decision.Write<>(Transaction.EMPTY, false);
      }
      String secret = secret();
      Round round = round(id, book, secret, List.of());
      return new Decision.Write<>(effect(round, secret), true);
    });
  }

  private Round round(RoundId id, RuleBook book, String secret, List<ByHand> byHand) {
    HalfYear half = id.half();
    return Round.announce(
        id,
        book.version(),
        RoundCalendar.of(book).announced(half, clock.instant()),
        Draw.commitment(secret),
        byHand);
  }

  private static Transaction effect(Round round, String secret) {
    return RoundItem.create(round)
        .create(RoundSecretItem.write(round.id(), secret))
        .and(GateItem.setAll(round.id(), GateItem.Open.SHUT));
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
