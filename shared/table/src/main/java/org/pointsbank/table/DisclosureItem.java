package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Disclosure;

/**
 * How a disclosure lies in the table: {@code PERSON#<p> | DISCLOSURE#<id>}, of an applicant {@code
 * APPLICATION#<a> | DISCLOSURE#<id>}; in the queue of its community for ever; only created.
 */
public final class DisclosureItem {
  private static final String PREFIX = "DISCLOSURE#";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<ApplicationId> APPLICATION =
      Attribute.text("application", ApplicationId::value, ApplicationId::new);
  private static final Attribute<String> PURPOSE = Attribute.text("purpose");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private DisclosureItem() {}

  /** Where a disclosure of {@code subject} lies. */
  public static Key keyOf(Disclosure.Subject subject, DisclosureId id) {
    return new Key(partition(subject), PREFIX + id.value());
  }

  /** All disclosures of {@code subject}, newest first. */
  public static Slice of(Disclosure.Subject subject) {
    return Slice.prefix(partition(subject), PREFIX).newestFirst();
  }

  /** All disclosures in a community, newest first; a queue. */
  public static Slice in(CommunityId community) {
    return Slice.prefix(queue(community), PREFIX).newestFirst();
  }

  private static String partition(Disclosure.Subject subject) {
    return switch (subject) {
      case Disclosure.Subject.Known(PersonId person) -> "PERSON#" + person.value();
      case Disclosure.Subject.Applying(ApplicationId application) ->
          "APPLICATION#" + application.value();
    };
  }

  private static String queue(CommunityId community) {
    return "DISCLOSURES#" + community.value();
  }

  /** The disclosure as an item. */
  public static Item write(Disclosure disclosure) {
    Item item =
        Item.at(keyOf(disclosure.subject(), disclosure.id()), "disclosure")
            .with(COMMUNITY, disclosure.community())
            .with(PURPOSE, disclosure.purpose())
            .with(BY, disclosure.word().by())
            .with(AT, disclosure.word().at())
            .with(Item.QUEUE, queue(disclosure.community()));
    return switch (disclosure.subject()) {
      case Disclosure.Subject.Known(PersonId person) -> item.with(PERSON, person);
      case Disclosure.Subject.Applying(ApplicationId application) ->
          item.with(APPLICATION, application);
    };
  }

  /** The item as a disclosure. */
  public static Disclosure read(Item item) {
    Optional<Disclosure.Subject> applying =
        item.find(APPLICATION).map(Disclosure.Subject.Applying::new);
    return new Disclosure(
        new DisclosureId(item.key().sk().substring(PREFIX.length())),
        item.get(COMMUNITY),
        applying.orElseGet(() -> new Disclosure.Subject.Known(item.get(PERSON))),
        item.get(PURPOSE),
        new Confirmation(item.get(BY), item.get(AT)));
  }
}
