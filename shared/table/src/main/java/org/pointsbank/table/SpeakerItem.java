package org.pointsbank.table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.team.Speaker;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How it lies in the table that somebody speaks for a partner: for the partner at {@code
 * PARTNER#<partner>#SPEAKERS | <person>}, for the person at {@code PERSON#<p> | SPEAKS#<partner>};
 * always both in one transaction.
 */
public final class SpeakerItem {
  private static final String PREFIX = "SPEAKS#";
  private static final Attribute<PartnerId> PARTNER =
      Attribute.text("partner", PartnerId::value, PartnerId::new);
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("until", LocalDate::toString, LocalDate::parse);
  private static final Attribute<PersonId> UNTIL_BY =
      Attribute.text("untilBy", PersonId::value, PersonId::new);
  private static final Attribute<List<Speaker.Term>> TERMS =
      Attribute.list("terms", SpeakerItem::term, SpeakerItem::term);

  private SpeakerItem() {}

  /** Where it lies with the partner. */
  public static Key keyOf(PartnerId partner, PersonId person) {
    return new Key(partition(partner), person.value());
  }

  /** All who ever spoke for a partner, by person. */
  public static Slice of(PartnerId partner) {
    return Slice.prefix(partition(partner), "");
  }

  /** For whom of {@code district} {@code person} speaks on {@code day}. */
  public static Set<PartnerId> spokenFor(
      BankTable table, PersonId person, DistrictId district, LocalDate day) {
    Set<PartnerId> partners = new HashSet<>();
    table.each(
        Slice.prefix(partition(person), PREFIX),
        item -> {
          Speaker speaker = read(item);
          if (speaker.district().equals(district) && speaker.on(day)) {
            partners.add(speaker.partner());
          }
        });
    return partners;
  }

  /** Somebody who speaks for a partner for the first time. */
  public static Transaction begin(Speaker speaker) {
    return Transaction.EMPTY.createAll(both(speaker));
  }

  /** What has changed. */
  public static Transaction change(Speaker speaker) {
    long seen = speaker.version() - 1;
    return Transaction.EMPTY.replace(forPartner(speaker), seen).replace(forPerson(speaker), seen);
  }

  private static List<Item> both(Speaker speaker) {
    return List.of(forPartner(speaker), forPerson(speaker));
  }

  /** As it lies with the partner. */
  static Item forPartner(Speaker speaker) {
    return write(keyOf(speaker.partner(), speaker.person()), speaker);
  }

  /** As it lies with the person. */
  static Item forPerson(Speaker speaker) {
    return write(new Key(partition(speaker.person()), PREFIX + speaker.partner().value()), speaker);
  }

  private static Item write(Key key, Speaker speaker) {
    return Item.at(key, "speaker")
        .with(PARTNER, speaker.partner())
        .with(CommunityItem.DISTRICT, speaker.district())
        .with(PERSON, speaker.person())
        .with(TERMS, speaker.terms())
        .with(Item.VERSION, speaker.version());
  }

  /** Either item. */
  public static Speaker read(Item item) {
    return new Speaker(
        item.get(PARTNER),
        item.get(CommunityItem.DISTRICT),
        item.get(PERSON),
        item.get(TERMS),
        item.version());
  }

  private static Map<String, AttributeValue> term(Speaker.Term term) {
    return Fields.NONE
        .with(BY, term.by())
        .with(FROM, term.from())
        .withAny(UNTIL, term.end().map(Speaker.End::day))
        .withAny(UNTIL_BY, term.end().map(Speaker.End::by))
        .attributes();
  }

  private static Speaker.Term term(Fields fields) {
    return new Speaker.Term(
        fields.get(BY),
        fields.get(FROM),
        fields.find(UNTIL).map(day -> new Speaker.End(fields.get(UNTIL_BY), day)));
  }

  private static String partition(PartnerId partner) {
    return "PARTNER#" + partner.value() + "#SPEAKERS";
  }

  private static String partition(PersonId person) {
    return "PERSON#" + person.value();
  }
}
