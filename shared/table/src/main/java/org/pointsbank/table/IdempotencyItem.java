package org.pointsbank.table;

import java.util.Map;
import org.pointsbank.domain.PersonId;

/**
 * How the first answer under an idempotency key lies in the table: {@code IDEM#<person> | <key>}.
 * Never expires, and holds no personal data.
 */
public final class IdempotencyItem {
  private static final Attribute<String> FINGERPRINT = Attribute.text("fingerprint");
  private static final Attribute<String> ANSWER = Attribute.text("answer");
  private static final Attribute<String> REFUSAL = Attribute.text("refusal");
  private static final Attribute<Map<String, String>> FACTS = Attribute.textMap("facts");

  private IdempotencyItem() {}

  /** What was answered first. */
  public sealed interface First {
    /** Hash of what was asked. */
    String fingerprint();

    /** It was done. */
    record Done(String fingerprint, String json) implements First {}

    /** It was refused. */
    record Refused(String fingerprint, String code, Map<String, String> facts) implements First {
      /** Copies the facts in. */
      public Refused {
        facts = Map.copyOf(facts);
      }
    }
  }

  /** Where the answer under {@code key} lies. */
  public static Key keyOf(PersonId person, String key) {
    return new Key("IDEM#" + person.value(), key);
  }

  /** The answer as an item. */
  public static Item write(Key key, First first) {
    Item item = Item.at(key, "idempotency").with(FINGERPRINT, first.fingerprint());
    return switch (first) {
      case First.Done(_, String json) -> item.with(ANSWER, json);
      case First.Refused(_, String code, Map<String, String> facts) ->
          item.with(REFUSAL, code).with(FACTS, facts);
    };
  }

  /** The item as an answer. */
  public static First read(Item item) {
    String fingerprint = item.get(FINGERPRINT);
    return item.find(ANSWER)
        .<First>map(json -> new First.Done(fingerprint, json))
        .orElseGet(() -> new First.Refused(fingerprint, item.get(REFUSAL), item.get(FACTS)));
  }
}
