package org.pointsbank.domain.evaluation;

import java.util.function.Predicate;
import org.pointsbank.domain.PersonId;

/** What comes of deciding about an objection. Source: rules 7.8. */
public sealed interface Hearing {
  /** It is decided like this. */
  record Decided(Objection objection) implements Hearing {}

  /** Nobody decides about what they objected to, or about their own place. */
  record OwnFavour() implements Hearing {}

  /** Nobody decides about what they wrote down for somebody. */
  record EnteredByYou() implements Hearing {}

  /** It is decided already. */
  record WrongState(String state) implements Hearing {}

  /**
   * Decides about {@code objection}.
   *
   * @param by who decides
   * @param actsFor for whom they act
   * @param outcome what they say
   */
  static Hearing decide(
      Objection objection, PersonId by, Predicate<PersonId> actsFor, ObjectionState outcome) {
    if (objection.concerns(by)
        || actsFor.test(objection.objector())
        || actsFor.test(objection.concerned())) {
      return new OwnFavour();
    }
    if (objection.entered().by().equals(by)) {
      return new EnteredByYou();
    }
    return objection.state() instanceof ObjectionState.Open
        ? new Decided(objection.to(outcome))
        : new WrongState(objection.state().word());
  }
}
