package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.PersonId;

/**
 * A member's objection to somebody's place, or to somebody having none, while the evaluation is on
 * public notice. Source: rules 7.8.
 *
 * @param id the bank's own
 * @param of which evaluation
 * @param objector whose objection it is
 * @param concerned whose place it is about
 * @param ranking in which ranking
 * @param reason in the objector's words
 * @param entered who wrote it down, and when: the objector or a worker
 * @param state how far it has come
 * @param version counts its changes
 */
public record Objection(
    ObjectionId id,
    Manifest.Of of,
    PersonId objector,
    PersonId concerned,
    RankingName ranking,
    String reason,
    Confirmation entered,
    ObjectionState state,
    long version) {
  /**
   * What an objection says.
   *
   * @param ranking in which ranking
   * @param reason in the objector's words
   */
  public record Said(RankingName ranking, String reason) {}

  /**
   * Whom an objection is between.
   *
   * @param objector whose objection it is
   * @param concerned whose place it is about
   */
  public record Parties(PersonId objector, PersonId concerned) {}

  /** A new one. */
  public static Objection entered(
      ObjectionId id, Manifest.Of of, Parties parties, Said said, Confirmation entered) {
    return new Objection(
        id,
        of,
        parties.objector(),
        parties.concerned(),
        said.ranking(),
        said.reason(),
        entered,
        new ObjectionState.Open(),
        1);
  }

  /** Whether {@code other}, still open, says the same. */
  public boolean repeats(Objection other) {
    return other.state() instanceof ObjectionState.Open
        && objector.equals(other.objector)
        && concerned.equals(other.concerned)
        && ranking == other.ranking;
  }

  /** Whether {@code person} has a part in it, and so decides nothing about it. */
  public boolean concerns(PersonId person) {
    return objector.equals(person) || concerned.equals(person);
  }

  /** The same, decided. */
  Objection to(ObjectionState next) {
    return new Objection(id, of, objector, concerned, ranking, reason, entered, next, version + 1);
  }
}
