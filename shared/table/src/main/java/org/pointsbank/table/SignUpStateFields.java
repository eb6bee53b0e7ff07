package org.pointsbank.table;

import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.SignUpState;

/** How the state of a sign-up lies inside its item. */
final class SignUpStateFields {
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<Mark> CANCELLED =
      Attribute.nested("cancelled", SignUpItem::mark, SignUpItem::mark);
  private static final Attribute<Mark> CAME =
      Attribute.nested("in", SignUpItem::mark, SignUpItem::mark);
  private static final Attribute<Mark> WENT =
      Attribute.nested("out", SignUpItem::mark, SignUpItem::mark);
  private static final Attribute<RecordId> RECORD =
      Attribute.text("record", RecordId::toString, RecordId::parse);
  private static final Attribute<String> WHY_NOT = Attribute.text("whyNot");

  private SignUpStateFields() {}

  static Item write(Item item, SignUpState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case SignUpState.Outside(),
          SignUpState.Placed(),
          SignUpState.Waiting(),
          SignUpState.NoShow() ->
          worded;
      case SignUpState.Cancelled(Mark word) -> worded.with(CANCELLED, word);
      case SignUpState.Here(Presence presence) -> present(worded, presence);
      case SignUpState.Recorded(Presence presence, RecordId record) ->
          present(worded, presence).with(RECORD, record);
      case SignUpState.Unrecorded(Presence presence, String reason) ->
          present(worded, presence).with(WHY_NOT, reason);
    };
  }

  static SignUpState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "outside" -> new SignUpState.Outside();
      case "placed" -> new SignUpState.Placed();
      case "waiting" -> new SignUpState.Waiting();
      case "no-show" -> new SignUpState.NoShow();
      case "cancelled" -> new SignUpState.Cancelled(item.get(CANCELLED));
      case "checked-in", "checked-out" -> new SignUpState.Here(presence(item));
      case "recorded" -> new SignUpState.Recorded(presence(item), item.get(RECORD));
      case "unrecorded" -> new SignUpState.Unrecorded(presence(item), item.get(WHY_NOT));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Item present(Item item, Presence presence) {
    return item.with(CAME, presence.in()).withAny(WENT, presence.out());
  }

  private static Presence presence(Item item) {
    return new Presence(item.get(CAME), item.find(WENT));
  }
}
