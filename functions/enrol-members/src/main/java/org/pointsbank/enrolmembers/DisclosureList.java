package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Disclosure;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.table.DisclosureItem;
import org.pointsbank.table.Page;

/**
 * Who asked for what is masked, and for what.
 *
 * @param items newest first; a page may be short
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record DisclosureList(List<DisclosureView> items, Optional<String> nextCursor) {
  /** With times as the clocks of the district show them. */
  static DisclosureList of(Page page, ZoneId zone, Predicate<Disclosure> listed) {
    return new DisclosureList(
        page.items().stream()
            .map(DisclosureItem::read)
            .filter(listed)
            .map(asked -> DisclosureView.of(asked, zone))
            .toList(),
        Cursor.behind(page.next()));
  }

  /** The same without what people wrote in their own words. */
  DisclosureList wordless() {
    return new DisclosureList(items.stream().map(DisclosureView::wordless).toList(), nextCursor);
  }

  /**
   * One disclosure.
   *
   * @param disclosure the bank's own id
   * @param person whose data, if they are known
   * @param application whose data, if they are applying
   * @param purpose for what, in the words of who asked; not for an auditor
   * @param by who asked
   * @param at when
   */
  @Serdeable
  record DisclosureView(
      String disclosure,
      Optional<String> person,
      Optional<String> application,
      Optional<String> purpose,
      String by,
      OffsetDateTime at) {
    private static DisclosureView of(Disclosure asked, ZoneId zone) {
      return new DisclosureView(
          asked.id().value(),
          asked.subject() instanceof Disclosure.Subject.Known(PersonId person)
              ? Optional.of(person.value())
              : Optional.empty(),
          asked.subject() instanceof Disclosure.Subject.Applying(ApplicationId application)
              ? Optional.of(application.value())
              : Optional.empty(),
          Optional.of(asked.purpose()),
          asked.word().by().value(),
          asked.word().at().atZone(zone).toOffsetDateTime());
    }

    private DisclosureView wordless() {
      return new DisclosureView(disclosure, person, application, Optional.empty(), by, at);
    }
  }
}
