package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;

/**
 * What comes of a worker's word that a round shall go on: by the calendar without a reason, before
 * its time with one. Source: rules 6.1 and 6.3.
 */
public sealed interface Advance {
  /**
   * It goes on.
   *
   * @param round as the word leaves it; the very same where the calendar alone moves it
   * @param to the phase that it reaches by itself now
   */
  record Goes(Round round, Phase to) implements Advance {}

  /** The calendar does not allow it yet, and no reason was given. */
  record TooEarly(Instant from) implements Advance {}

  /** The round is in a phase where this does not happen. */
  record WrongPhase(Phase phase) implements Advance {}

  /** The draw waits for the public value called {@code name}. */
  record PublicValueMissing(String name) implements Advance {}

  /** The worker has orders in this draw and would bend it to their own time. */
  record OwnFavour() implements Advance {}

  /**
   * What a worker says.
   *
   * @param by who
   * @param at when
   * @param reason why before its time, if before its time
   * @param publicValue that enters the draw, if it is known now
   * @param takesPart whether the worker has an open order in the round
   */
  record Word(
      PersonId by,
      Instant at,
      Optional<String> reason,
      Optional<String> publicValue,
      boolean takesPart) {
    ByHand from(Phase phase) {
      return new ByHand(phase, by, at, reason.orElse(""));
    }
  }

  /**
   * Decides on a worker's word.
   *
   * @param publicValueName what the draw needs; empty if nothing
   */
  static Advance decide(Round round, String publicValueName, Word word) {
    if (round.phase() == Phase.CLOSED) {
      return new WrongPhase(Phase.CLOSED);
    }
    if (word.publicValue().isPresent() && !takesPublicValue(round, publicValueName)) {
      return new WrongPhase(round.phase());
    }
    boolean due = round.isDue(word.at());
    if (!due && word.reason().isEmpty()) {
      return new TooEarly(round.ends().orElseThrow());
    }
    boolean byCalendar = due && word.publicValue().isEmpty();
    if (word.takesPart() && !byCalendar && isBeforeItsDraw(round)) {
      return new OwnFavour();
    }
    Round going = byCalendar ? round : told(round, due, word);
    boolean waits = !publicValueName.isEmpty() && going.publicValue().isEmpty();
    if (round.phase() == Phase.ALLOCATING && waits) {
      return new PublicValueMissing(publicValueName);
    }
    return new Goes(going, next(round.phase(), waits));
  }

  private static boolean isBeforeItsDraw(Round round) {
    return round.phase() == Phase.ORDERING || round.phase() == Phase.ALLOCATING;
  }

  /** A value is given once, and only when nobody can order any more. */
  private static boolean takesPublicValue(Round round, String publicValueName) {
    return !publicValueName.isEmpty() && round.publicValue().isEmpty() && isBeforeItsDraw(round);
  }

  private static Round told(Round round, boolean due, Word word) {
    RoundDates dates = due ? round.dates() : round.dates().ended(round.phase(), word.at());
    Optional<String> value = word.publicValue().or(round::publicValue);
    return round.told(word.from(round.phase()), dates, value);
  }

  private static Phase next(Phase phase, boolean waits) {
    return switch (phase) {
      case ANNOUNCED -> Phase.ORDERING;
      case ORDERING -> waits ? Phase.ALLOCATING : Phase.PICK_UP;
      case ALLOCATING -> Phase.PICK_UP;
      case PICK_UP, CLOSED -> Phase.CLOSED;
    };
  }
}
