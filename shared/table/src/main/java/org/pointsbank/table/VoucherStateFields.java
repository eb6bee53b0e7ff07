package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.voucher.VoucherState;

/** How far a voucher has come, inside its item. */
final class VoucherStateFields {
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY =
      Attribute.text("decidedBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("decidedAt", Instant::toString, Instant::parse);
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<Long> LINE = Attribute.whole("line");
  private static final Attribute<Points> WRITTEN_OFF =
      Attribute.whole("writtenOff", Points::hundredths, Points::new);

  private VoucherStateFields() {}

  static boolean waits(VoucherState state) {
    return state instanceof VoucherState.Waiting;
  }

  static Item write(Item item, VoucherState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case VoucherState.Waiting() -> worded;
      case VoucherState.Posted(Optional<Confirmation> second, long line, Points writtenOff) ->
          worded
              .withAny(BY, second.map(Confirmation::by))
              .withAny(AT, second.map(Confirmation::at))
              .with(LINE, line)
              .with(WRITTEN_OFF, writtenOff);
      case VoucherState.Rejected(Confirmation by, String reason) ->
          worded.with(BY, by.by()).with(AT, by.at()).with(WHY, reason);
    };
  }

  static VoucherState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "waiting" -> new VoucherState.Waiting();
      case "posted" ->
          new VoucherState.Posted(
              item.find(BY).map(by -> new Confirmation(by, item.get(AT))),
              item.get(LINE),
              item.get(WRITTEN_OFF));
      case "rejected" ->
          new VoucherState.Rejected(new Confirmation(item.get(BY), item.get(AT)), item.get(WHY));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }
}
