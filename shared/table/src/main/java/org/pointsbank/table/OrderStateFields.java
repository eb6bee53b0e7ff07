package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.OrderState;

/** How far an order has come, inside the item of its person's orders. */
final class OrderStateFields {
  private static final Attribute<String> STATE = Attribute.text("is");
  private static final Attribute<PersonId> DROPPED_FOR =
      Attribute.text("droppedBy", PersonId::value, PersonId::new);
  private static final Attribute<Long> LINE = Attribute.whole("line");
  private static final Attribute<String> CODE = Attribute.text("code");
  private static final Attribute<Long> WRONG_TRIES = Attribute.whole("tries");
  private static final Attribute<PersonId> RESET_BY =
      Attribute.text("resetBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> RESET_AT =
      Attribute.text("resetAt", Instant::toString, Instant::parse);
  private static final Attribute<String> RESET_REASON = Attribute.text("resetReason");

  private OrderStateFields() {}

  static Fields write(Fields fields, OrderState state) {
    Fields named = fields.with(STATE, state.word());
    return switch (state) {
      case OrderState.Placed(), OrderState.Lost(), OrderState.Returned() -> named;
      case OrderState.Dropped(Optional<PersonId> actedFor) -> named.withAny(DROPPED_FOR, actedFor);
      case OrderState.HandedOver(long line) -> named.with(LINE, line);
      case OrderState.Allocated(OrderState.PickUpCode code) -> code(named, code);
    };
  }

  private static Fields code(Fields fields, OrderState.PickUpCode code) {
    return fields
        .with(CODE, code.text())
        .withAny(WRONG_TRIES, Optional.of(code.wrongTries()).filter(tries -> tries > 0))
        .withAny(RESET_BY, code.reset().map(OrderState.Reset::by))
        .withAny(RESET_AT, code.reset().map(OrderState.Reset::at))
        .withAny(RESET_REASON, code.reset().map(OrderState.Reset::reason));
  }

  static OrderState read(Fields fields) {
    String state = fields.get(STATE);
    return switch (state) {
      case "placed" -> new OrderState.Placed();
      case "dropped" -> new OrderState.Dropped(fields.find(DROPPED_FOR));
      case "lost" -> new OrderState.Lost();
      case "allocated" -> new OrderState.Allocated(code(fields));
      case "handed-over" -> new OrderState.HandedOver(fields.get(LINE));
      case "returned" -> new OrderState.Returned();
      default -> throw new IllegalStateException("unknown state of an order: " + state);
    };
  }

  private static OrderState.PickUpCode code(Fields fields) {
    return new OrderState.PickUpCode(
        fields.get(CODE),
        fields.find(WRONG_TRIES).orElse(0L),
        fields
            .find(RESET_BY)
            .map(by -> new OrderState.Reset(by, fields.get(RESET_AT), fields.get(RESET_REASON))));
  }
}
