package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The half-year redemption of one community. Source: rules 6.1.
 *
 * @param id whose and for when
 * @param ruleVersion of the rule book in force at its announcement: its lengths and limits hold
 * @param phase how far it has come
 * @param dates when its phases begin and end
 * @param commitment hash of the secret of its draw
 * @param seal of the list of orders, once there is one
 * @param publicValue that enters the draw, once it is given
 * @param byHand what workers did to it, oldest first
 * @param version counts changes
 */
public record Round(
    RoundId id,
    long ruleVersion,
    Phase phase,
    RoundDates dates,
    String commitment,
    Optional<Seal> seal,
    Optional<String> publicValue,
    List<ByHand> byHand,
    long version) {
  /** Copies the list in. */
  public Round {
    byHand = List.copyOf(byHand);
  }

  /** A round announced at {@code dates.announced()}. */
  public static Round announce(
      RoundId id, long ruleVersion, RoundDates dates, String commitment, List<ByHand> byHand) {
    return new Round(
        id,
        ruleVersion,
        Phase.ANNOUNCED,
        dates,
        commitment,
        Optional.empty(),
        Optional.empty(),
        byHand,
        1);
  }

  /**
   * The phase that counts for people at {@code now}: what has passed its end is over, also where
   * the step that ends it comes a little later.
   */
  public Phase phaseAt(Instant now) {
    return switch (phase) {
      case ORDERING -> now.isBefore(dates.orderingEnds()) ? phase : Phase.ALLOCATING;
      case PICK_UP -> now.isBefore(dates.pickUpEnds()) ? phase : Phase.CLOSED;
      case ANNOUNCED, ALLOCATING, CLOSED -> phase;
    };
  }

  /** When the step that ends this phase is due; none where it waits for no day. */
  public Optional<Instant> ends() {
    return switch (phase) {
      case ANNOUNCED -> Optional.of(dates.opens());
      case ORDERING -> Optional.of(dates.orderingEnds());
      case PICK_UP -> Optional.of(dates.pickUpEnds());
      case ALLOCATING, CLOSED -> Optional.empty();
    };
  }

  /** Whether the step that ends this phase may be taken at {@code now}. */
  public boolean isDue(Instant now) {
    return phase != Phase.CLOSED && ends().map(end -> !now.isBefore(end)).orElse(true);
  }

  /** The round after a worker's word, which may set a date or give the public value. */
  Round told(ByHand word, RoundDates nextDates, Optional<String> value) {
    List<ByHand> words = new ArrayList<>(byHand);
    words.add(word);
    return new Round(
        id, ruleVersion, phase, nextDates, commitment, seal, value, words, version + 1);
  }

  /** Ordering opens now. */
  public Round opened(RoundCalendar calendar, Instant now) {
    Instant ends = calendar.orderingEnds(now);
    return to(
        Phase.ORDERING,
        new RoundDates(dates.announced(), dates.opens(), ends, calendar.pickUpEnds(ends)),
        seal);
  }

  /** Ordering is over. */
  public Round allocating() {
    return to(Phase.ALLOCATING, dates, seal);
  }

  /** The list of orders is closed for good. */
  public Round sealed(Seal closed) {
    return to(phase, dates, Optional.of(closed));
  }

  /** Picking up begins now. */
  public Round handingOver(RoundCalendar calendar, Instant now) {
    return to(
        Phase.PICK_UP,
        new RoundDates(
            dates.announced(), dates.opens(), dates.orderingEnds(), calendar.pickUpEnds(now)),
        seal);
  }

  /** Everything went back that was not picked up. */
  public Round closed() {
    return to(Phase.CLOSED, dates, seal);
  }

  private Round to(Phase next, RoundDates nextDates, Optional<Seal> nextSeal) {
    return new Round(
        id, ruleVersion, next, nextDates, commitment, nextSeal, publicValue, byHand, version + 1);
  }
}
