package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Merged;
import org.pointsbank.domain.Pause;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a person lies in the table: {@code PERSON#<p> | PERSON}, memberships and capacities inside.
 */
public final class PersonItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<String> PHONE = Attribute.text("phone");
  private static final Attribute<LocalDate> BORN =
      Attribute.text("born", LocalDate::toString, LocalDate::parse);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Capacity> CAPACITY =
      Attribute.text("capacity", Capacity::name, Capacity::valueOf);
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("until", LocalDate::toString, LocalDate::parse);

  /** Missing where a membership was ended before ends had reasons: those people left. */
  private static final Attribute<Membership.End> HOW =
      Attribute.text("how", Membership.End::name, Membership.End::valueOf);

  /** Missing where nobody paused. */
  private static final Attribute<List<Pause>> PAUSES =
      Attribute.list("pauses", PersonItem::pause, PersonItem::pause);

  private static final Attribute<List<Membership>> MEMBERSHIPS =
      Attribute.list("memberships", PersonItem::membership, PersonItem::membership);
  private static final Attribute<List<HeldCapacity>> CAPACITIES =
      Attribute.list("capacities", PersonItem::capacity, PersonItem::capacity);

  /** Missing unless the person was known twice, and goes on as somebody else. */
  private static final Attribute<PersonId> MERGED_INTO =
      Attribute.text("mergedInto", PersonId::value, PersonId::new);

  /** Missing where nobody goes on as the person. */
  private static final Attribute<List<String>> MERGED_FROM = Attribute.texts("mergedFrom");

  private PersonItem() {}

  /** Where a person lies. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "PERSON");
  }

  /** The person as an item. */
  public static Item write(Person person) {
    return Item.at(keyOf(person.id()), "person")
        .with(PERSON, person.id())
        .with(DISTRICT, person.district())
        .with(NUMBER, person.number())
        .with(NAME, person.name())
        .with(PHONE, person.phone())
        .withAny(BORN, person.born())
        .with(MEMBERSHIPS, person.memberships())
        .with(CAPACITIES, person.capacities())
        .withAny(MERGED_INTO, person.merged().into())
        .withAny(
            MERGED_FROM,
            Optional.of(person.merged().from().stream().map(PersonId::value).toList())
                .filter(some -> !some.isEmpty()))
        .with(Item.VERSION, person.version());
  }

  /** As whom {@code person} goes on: themselves, unless they were known twice. */
  public static Person standing(BankTable table, Person person) {
    Person standing = person;
    Optional<PersonId> into = standing.merged().into();
    while (into.isPresent()) {
      standing = read(table.read(keyOf(into.get())).orElseThrow());
      into = standing.merged().into();
    }
    return standing;
  }

  /** The item as a person. */
  public static Person read(Item item) {
    return new Person(
        item.get(PERSON),
        item.get(DISTRICT),
        item.get(NUMBER),
        item.get(NAME),
        item.get(PHONE),
        item.find(BORN),
        item.get(MEMBERSHIPS),
        item.get(CAPACITIES),
        item.version(),
        new Merged(
            item.find(MERGED_INTO),
            item.find(MERGED_FROM).orElse(List.of()).stream().map(PersonId::new).toList()));
  }

  private static Map<String, AttributeValue> membership(Membership membership) {
    return Fields.NONE
        .with(COMMUNITY, membership.community())
        .with(FROM, membership.from())
        .withAny(UNTIL, membership.until())
        .withAny(HOW, membership.ending().map(Membership.Ending::how))
        .withAny(PAUSES, Optional.of(membership.pauses()).filter(pauses -> !pauses.isEmpty()))
        .attributes();
  }

  private static Membership membership(Fields fields) {
    Membership.End how = fields.find(HOW).orElse(Membership.End.LEFT);
    return new Membership(
        fields.get(COMMUNITY),
        fields.get(FROM),
        fields.find(UNTIL).map(day -> new Membership.Ending(day, how)),
        fields.find(PAUSES).orElse(List.of()));
  }

  private static Map<String, AttributeValue> pause(Pause pause) {
    return Fields.NONE.with(FROM, pause.from()).withAny(UNTIL, pause.until()).attributes();
  }

  private static Pause pause(Fields fields) {
    return new Pause(fields.get(FROM), fields.find(UNTIL));
  }

  private static Map<String, AttributeValue> capacity(HeldCapacity held) {
    return Fields.NONE
        .with(CAPACITY, held.capacity())
        .with(FROM, held.from())
        .withAny(UNTIL, held.until())
        .attributes();
  }

  private static HeldCapacity capacity(Fields fields) {
    return new HeldCapacity(fields.get(CAPACITY), fields.get(FROM), fields.find(UNTIL));
  }
}
