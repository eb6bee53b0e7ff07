package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordState;

/** How the state of a service record lies inside its item. */
final class RecordStateFields {
  /** The word that the event filter of the template asks for. */
  static final Attribute<String> STATE = Attribute.text("state");

  private static final Attribute<PersonId> BY =
      Attribute.text("decidedBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("decidedAt", Instant::toString, Instant::parse);
  private static final Attribute<PersonId> SECOND_BY =
      Attribute.text("secondBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> SECOND_AT =
      Attribute.text("secondAt", Instant::toString, Instant::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<Long> LINE = Attribute.whole("line");
  private static final Attribute<Long> REVERSAL = Attribute.whole("reversal");

  private RecordStateFields() {}

  static Item write(Item item, RecordState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case RecordState.Pending() -> worded;
      case RecordState.AwaitingSecond(Confirmation first) -> by(worded, first);
      case RecordState.Confirmed(Confirmation first, Optional<Confirmation> second) ->
          second(by(worded, first), second);
      case RecordState.Awarded(Confirmation first, Optional<Confirmation> second, long line) ->
          second(by(worded, first), second).with(LINE, line);
      case RecordState.Reversed(
              Confirmation first,
              Optional<Confirmation> second,
              long line,
              long reversal) ->
          second(by(worded, first), second).with(LINE, line).with(REVERSAL, reversal);
      case RecordState.Rejected(Confirmation word, String reason) ->
          by(worded, word).with(REASON, reason);
      case RecordState.Withdrawn(Confirmation word) -> by(worded, word);
    };
  }

  static RecordState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "pending" -> new RecordState.Pending();
      case "awaiting-second" -> new RecordState.AwaitingSecond(by(item));
      case "confirmed" -> new RecordState.Confirmed(by(item), second(item));
      case "awarded" -> new RecordState.Awarded(by(item), second(item), item.get(LINE));
      case "reversed" ->
          new RecordState.Reversed(by(item), second(item), item.get(LINE), item.get(REVERSAL));
      case "rejected" -> new RecordState.Rejected(by(item), item.get(REASON));
      case "withdrawn" -> new RecordState.Withdrawn(by(item));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Item by(Item item, Confirmation word) {
    return item.with(BY, word.by()).with(AT, word.at());
  }

  private static Confirmation by(Item item) {
    return new Confirmation(item.get(BY), item.get(AT));
  }

  private static Item second(Item item, Optional<Confirmation> second) {
    return item.withAny(SECOND_BY, second.map(Confirmation::by))
        .withAny(SECOND_AT, second.map(Confirmation::at));
  }

  private static Optional<Confirmation> second(Item item) {
    return item.find(SECOND_BY).map(by -> new Confirmation(by, item.get(SECOND_AT)));
  }
}
