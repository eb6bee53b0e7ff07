package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.ApplicantItem;
import org.pointsbank.table.ApplicationItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Page;

/** The applications of all communities, read strongly. */
@Singleton
final class Applications {
  private final BankTable table;
  private final People people;
  private final RuleShelf rules;
  private final Ids ids;

  Applications(BankTable table, People people, RuleShelf rules, Ids ids) {
    this.table = table;
    this.people = people;
    this.rules = rules;
    this.ids = ids;
  }

  /** Whether there is such a community. */
  boolean mayBeIn(CommunityId community) {
    return people.community(community).isPresent();
  }

  /** A new application, waiting. */
  Application made(
      CommunityId community, Optional<PersonId> writtenBy, Instant at, Applicant applicant) {
    ApplicationState waiting = new ApplicationState.Waiting(applicant);
    return new Application(new ApplicationId(ids.next()), community, writtenBy, at, waiting, 1);
  }

  /** An application of {@code community}. */
  Optional<Application> find(CommunityId community, ApplicationId application) {
    return table.read(ApplicationItem.keyOf(community, application)).map(ApplicationItem::read);
  }

  /** The application that {@code applicant} leads to. */
  Optional<Application> find(Item applicant) {
    ApplicantItem.Latest latest = ApplicantItem.read(applicant);
    return find(latest.community(), latest.application());
  }

  /** What leads to the latest application of {@code token}. */
  Optional<Item> latest(Call.Token token) {
    return table.read(keyOf(token));
  }

  static Key keyOf(Call.Token token) {
    return ApplicantItem.keyOf(token.issuer(), token.subject());
  }

  /** Where the clocks of {@code community} stand. */
  ZoneId zone(CommunityId community) {
    return rules.of(community).zone();
  }

  /** Some that wait in {@code community}, as items. */
  Page waiting(CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    return table.waiting(Cursor.page(ApplicationItem.waiting(community), limit, cursor));
  }
}
