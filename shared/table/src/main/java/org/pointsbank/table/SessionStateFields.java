package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.activity.SessionState;

/** How the state of a session lies inside its item. */
final class SessionStateFields {
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY =
      Attribute.text("endedBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("endedAt", Instant::toString, Instant::parse);
  private static final Attribute<PersonId> CONFIRMED_BY =
      Attribute.text("confirmedBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> CONFIRMED_AT =
      Attribute.text("confirmedAt", Instant::toString, Instant::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");

  private SessionStateFields() {}

  static Item write(Item item, SessionState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case SessionState.Open() -> worded;
      case SessionState.Cancelled(Confirmation word, String reason) ->
          by(worded, word).with(REASON, reason);
      case SessionState.Completing(Confirmation completed) -> by(worded, completed);
      case SessionState.Completed(Confirmation completed) -> by(worded, completed);
      case SessionState.Confirming(Confirmation completed, Confirmation confirmed) ->
          confirmed(by(worded, completed), confirmed);
      case SessionState.Confirmed(Confirmation completed, Confirmation confirmed) ->
          confirmed(by(worded, completed), confirmed);
    };
  }

  static SessionState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "open" -> new SessionState.Open();
      case "cancelled" -> new SessionState.Cancelled(by(item), item.get(REASON));
      case "completing" -> new SessionState.Completing(by(item));
      case "completed" -> new SessionState.Completed(by(item));
      case "confirming" -> new SessionState.Confirming(by(item), confirmed(item));
      case "confirmed" -> new SessionState.Confirmed(by(item), confirmed(item));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Item by(Item item, Confirmation word) {
    return item.with(BY, word.by()).with(AT, word.at());
  }

  private static Confirmation by(Item item) {
    return new Confirmation(item.get(BY), item.get(AT));
  }

  private static Item confirmed(Item item, Confirmation word) {
    return item.with(CONFIRMED_BY, word.by()).with(CONFIRMED_AT, word.at());
  }

  private static Confirmation confirmed(Item item) {
    return new Confirmation(item.get(CONFIRMED_BY), item.get(CONFIRMED_AT));
  }
}
