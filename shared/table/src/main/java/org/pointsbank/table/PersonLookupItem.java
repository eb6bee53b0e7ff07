package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;

/**
 * How a person is found: by number ({@code DISTRICT#<d>#NUMBERS | <number>}), by name and phone
 * together ({@code DISTRICT#<d>#NAMEPHONE | <sha256>}), and in the list of a community ({@code
 * COMMUNITY#<c>#PEOPLE | <number>}). The first two also keep people from being known twice.
 */
public final class PersonLookupItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);

  private PersonLookupItem() {}

  /** Where the person with {@code number} is found. */
  public static Key byNumber(DistrictId district, String number) {
    return new Key("DISTRICT#" + district.value() + "#NUMBERS", number);
  }

  /** Where the person with that name and phone is found; neither can be read back from the key. */
  public static Key byNameAndPhone(DistrictId district, String name, String phone) {
    byte[] both = (name + '\n' + phone).getBytes(StandardCharsets.UTF_8);
    return new Key("DISTRICT#" + district.value() + "#NAMEPHONE", Sha256.hex(both));
  }

  /** Where a member stands in the list of a community. */
  public static Key inCommunity(CommunityId community, String number) {
    return new Key(listOf(community), number);
  }

  /** The members of a community, by number. */
  public static Slice membersOf(CommunityId community) {
    return Slice.prefix(listOf(community), "");
  }

  /** The item at {@code key} that leads to {@code person}. */
  public static Item write(Key key, PersonId person) {
    return Item.at(key, "person-lookup").with(PERSON, person);
  }

  /** The person it leads to. */
  public static PersonId read(Item item) {
    return item.get(PERSON);
  }

  private static String listOf(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#PEOPLE";
  }
}
