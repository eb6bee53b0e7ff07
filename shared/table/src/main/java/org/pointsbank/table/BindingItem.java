package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;

/**
 * How a binding code lies in the table: {@code BINDING#<sha256> | BINDING}; the code itself stands
 * nowhere. An unused one expires, a used one stays: it tells who let a token in. Source: rules 8.2.
 */
public final class BindingItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<Instant> USED =
      Attribute.text("used", Instant::toString, Instant::parse);

  private static final long OPEN_VERSION = 1;
  private static final long USED_VERSION = 2;

  private BindingItem() {}

  /**
   * A code that was handed out.
   *
   * @param hash sha256 of the code, in hex
   * @param person whom it ties a token to
   * @param by who handed it out; empty if the operator of the bank did
   * @param at when
   * @param state whether it was used
   */
  public record Binding(
      String hash, PersonId person, Optional<PersonId> by, Instant at, State state) {
    /** The same code, used at {@code now}. */
    public Binding use(Instant now) {
      return new Binding(hash, person, by, at, new Used(now));
    }
  }

  /** Whether a code was used. */
  public sealed interface State {}

  /** Not yet; it counts until {@code until}, exclusive, in whole seconds. */
  public record Open(Instant until) implements State {}

  /** At that moment. */
  public record Used(Instant on) implements State {}

  /** Where the code with this hash lies. */
  public static Key keyOf(String hash) {
    return new Key("BINDING#" + hash, "BINDING");
  }

  /** A new code. */
  public static Transaction create(Binding binding) {
    return Transaction.EMPTY.create(write(binding));
  }

  /** Uses the code up, unless somebody was faster. */
  public static Transaction use(Binding binding, Instant now) {
    return Transaction.EMPTY.replace(write(binding.use(now)), OPEN_VERSION);
  }

  /** The code as an item. */
  public static Item write(Binding binding) {
    Item item =
        Item.at(keyOf(binding.hash()), "binding")
            .with(PERSON, binding.person())
            .withAny(BY, binding.by())
            .with(AT, binding.at());
    return switch (binding.state()) {
      case Open(Instant until) ->
          item.with(Expiry.EXPIRES_AT, until).with(Item.VERSION, OPEN_VERSION);
      case Used(Instant on) -> item.with(USED, on).with(Item.VERSION, USED_VERSION);
    };
  }

  /** The item as a code. */
  public static Binding read(Item item) {
    State state =
        item.find(USED)
            .<State>map(Used::new)
            .orElseGet(() -> new Open(item.get(Expiry.EXPIRES_AT)));
    String hash = item.key().pk().substring(item.key().pk().indexOf('#') + 1);
    return new Binding(hash, item.get(PERSON), item.find(BY), item.get(AT), state);
  }
}
