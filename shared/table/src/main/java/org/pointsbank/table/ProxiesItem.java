package org.pointsbank.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.PersonId;

/**
 * Who was ever named to act for a person: {@code PERSON#<p> | PROXIES}. How far and how long stands
 * with the grants of whoever acts.
 */
public final class ProxiesItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<List<String>> AGENTS = Attribute.texts("agents");

  private ProxiesItem() {}

  /** Where those who act for a person are found. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "PROXIES");
  }

  /** Adds {@code agent} to those that were read. */
  public static Transaction add(PersonId person, PersonId agent, Optional<Item> before) {
    long seen = before.map(Item::version).orElse(0L);
    List<PersonId> agents =
        Stream.concat(before.map(ProxiesItem::read).orElse(List.of()).stream(), Stream.of(agent))
            .distinct()
            .toList();
    Item item = write(person, agents, seen + 1);
    return before.isPresent()
        ? Transaction.EMPTY.replace(item, seen)
        : Transaction.EMPTY.create(item);
  }

  static Item write(PersonId person, List<PersonId> agents, long version) {
    return Item.at(keyOf(person), "proxies")
        .with(PERSON, person)
        .with(AGENTS, agents.stream().map(PersonId::value).toList())
        .with(Item.VERSION, version);
  }

  /** Those in the item, in the order of their naming. */
  public static List<PersonId> read(Item item) {
    return item.get(AGENTS).stream().map(PersonId::new).toList();
  }
}
