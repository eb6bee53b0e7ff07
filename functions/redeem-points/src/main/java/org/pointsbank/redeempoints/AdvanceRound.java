package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.round.Advance;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Log;
import org.pointsbank.lambda.Outrun;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.Transaction;

/**
 * A worker's word that a round shall go on. The word is written under its idempotency key; what is
 * due by it is then done as the tick does it, so that a repeated word goes on where a crash came
 * between, and never ends a second phase. Source: rules 6.1.
 */
@Singleton
final class AdvanceRound {
  private static final Duration ONE_CALL = Duration.ofSeconds(10);

  private final BankTable table;
  private final Rounds rounds;
  private final Settlement settlement;
  private final RoundCourse course;
  private final Log log;

  AdvanceRound(BankTable table, Rounds rounds, Settlement settlement, RoundCourse course, Log log) {
    this.table = table;
    this.rounds = rounds;
    this.settlement = settlement;
    this.course = course;
    this.log = log;
  }

  /**
   * That a round goes on.
   *
   * @param round which one
   * @param from the phase it was in
   * @param to the phase it reaches now; if much is to be done, by further calls or the hourly tick
   */
  @Serdeable
  record AdvanceView(String round, String from, String to) {}

  /**
   * What a worker asks for.
   *
   * @param phase that shall end; the one the round is in when the call comes, if not named
   * @param reason why before its time
   * @param publicValue that enters the draw
   */
  record Asked(Optional<Phase> phase, Optional<String> reason, Optional<String> publicValue) {}

  /** Hears a worker's word, and does what is due by it. */
  Answer<AdvanceView> advance(Call call, RoundId id, Asked asked) {
    // Whoever is outrun by another's word must not end the next phase by theirs.
    Optional<Phase> phase = asked.phase().or(() -> rounds.find(id).map(Round::phase));
    Asked meant = new Asked(phase, asked.reason(), asked.publicValue());
    Answer<AdvanceView> answer = settlement.once(call, () -> decide(call, id, meant));
    return switch (answer) {
      case Answer.Given<AdvanceView> _, Answer.Replayed<AdvanceView> _ -> {
        goOn(id);
        yield answer;
      }
      case Answer.Refused<AdvanceView> _, Answer.Raw<AdvanceView> _ -> answer;
    };
  }

  /** The word stands already: what others keep it from now, the next call or the tick does. */
  private void goOn(RoundId id) {
    try {
      long _ = course.goOn(id, Deadline.within(ONE_CALL));
    } catch (Outrun outrun) {
      log.tell("outrun", Map.of("round", id.half().toString()));
    }
  }

  private Decision<AdvanceView> decide(Call call, RoundId id, Asked asked) {
    Optional<Round> found = rounds.find(id);
    if (found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Round round = found.get();
    if (!asked.phase().equals(Optional.of(round.phase()))) {
      return refuse(round.phase());
    }
    Key own = OrderSheetItem.keyOf(id, call.person());
    Optional<Item> sheet = table.read(own);
    boolean takesPart = !OrderSheetItem.read(id, call.person(), sheet).open().isEmpty();
    Advance.Word word =
        new Advance.Word(call.person(), call.now(), asked.reason(), asked.publicValue(), takesPart);
    Advance advance = Advance.decide(round, rounds.terms(round).rounds().publicValueName(), word);
    return switch (advance) {
      case Advance.Goes(Round told, Phase to) ->
          new Decision.Write<>(
              // An order of their own that comes meanwhile makes the worker decide anew.
              told.equals(round)
                  ? Transaction.EMPTY
                  : RoundItem.replace(told).requireAsSeen(own, sheet),
              new AdvanceView(id.half().toString(), round.phase().word(), to.word()));
      case Advance.TooEarly(Instant from) ->
          new Decision.Refuse<>(
              Problem.of(
                  ProblemCode.TOO_EARLY,
                  "from",
                  from.atZone(rounds.zone(id.community())).toOffsetDateTime()));
      case Advance.WrongPhase(Phase phase) -> refuse(phase);
      case Advance.PublicValueMissing(String name) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.PUBLIC_VALUE_MISSING, "name", name));
      case Advance.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    };
  }

  private static Decision<AdvanceView> refuse(Phase phase) {
    return new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
  }
}
