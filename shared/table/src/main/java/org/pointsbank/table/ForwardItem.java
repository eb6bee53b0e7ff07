package org.pointsbank.table;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;

/**
 * That somebody has moved away, so that what comes late to their accounts is passed on: {@code
 * COMMUNITY#<c>#FORWARDS | <person>}. Whether and where to, the person's memberships say.
 */
public final class ForwardItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);

  private ForwardItem() {}

  /** Everybody who has ever moved away from {@code community}. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** That {@code person} has moved away from {@code community}. */
  public static Item write(CommunityId community, PersonId person) {
    return Item.at(new Key(partition(community), person.value()), "forward").with(PERSON, person);
  }

  /** Who it is about. */
  public static PersonId read(Item item) {
    return item.get(PERSON);
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#FORWARDS";
  }
}
