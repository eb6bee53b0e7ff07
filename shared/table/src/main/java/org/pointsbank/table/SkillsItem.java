package org.pointsbank.table;

import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Skills;

/**
 * How the skills of a person lie in the table: {@code PERSON#<p> | SKILLS}, apart from the person,
 * which every decision about hours reads.
 */
public final class SkillsItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<List<String>> SKILLS = Attribute.texts("skills");

  private SkillsItem() {}

  /** Where the skills of a person lie. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "SKILLS");
  }

  /** Puts {@code skills} in the place of those that were read. */
  public static Transaction save(PersonId person, Skills skills, Optional<Item> before) {
    long seen = before.map(Item::version).orElse(0L);
    Item item = write(person, skills, seen + 1);
    return before.isPresent()
        ? Transaction.EMPTY.replace(item, seen)
        : Transaction.EMPTY.create(item);
  }

  static Item write(PersonId person, Skills skills, long version) {
    return Item.at(keyOf(person), "skills")
        .with(PERSON, person)
        .with(SKILLS, skills.words())
        .with(Item.VERSION, version);
  }

  /** The skills in the item. */
  public static Skills read(Item item) {
    return new Skills(item.get(SKILLS));
  }
}
