package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.domain.membership.Disclosure;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DisclosureItem;
import org.pointsbank.table.Transaction;

/**
 * Tells what is masked to a worker who says for what. The purpose is written first; a second call
 * reads the data, so that no answer is kept with personal data in it. Source: rules 8.10.
 */
@Singleton
final class Disclose {
  private final BankTable table;
  private final Settlement settlement;
  private final People people;
  private final Applications applications;
  private final Ids ids;

  Disclose(
      BankTable table, Settlement settlement, People people, Applications applications, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.people = people;
    this.applications = applications;
    this.ids = ids;
  }

  /** Writes for what somebody needs the data of {@code subject}. */
  Answer<DisclosureReceipt> ask(
      Call call, CommunityId community, Disclosure.Subject subject, String purpose) {
    return settlement.once(
        call,
        () -> {
          if (told(community, subject).isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          Confirmation word = new Confirmation(call.person(), call.now());
          Disclosure asked =
              new Disclosure(new DisclosureId(ids.next()), community, subject, purpose, word);
          return new Decision.Write<>(
              Transaction.EMPTY.create(DisclosureItem.write(asked)),
              DisclosureReceipt.of(asked, zone(community)));
        });
  }

  /** What was asked for, to whoever asked, on the same day. */
  Answer<Disclosed> tell(
      Call call, CommunityId community, Disclosure.Subject subject, DisclosureId id) {
    return Answer.ofAny(
        table
            .read(DisclosureItem.keyOf(subject, id))
            .map(DisclosureItem::read)
            .filter(asked -> asked.community().equals(community))
            .filter(asked -> asked.tells(call.person(), call.now(), zone(community)))
            .flatMap(asked -> told(community, asked.subject())));
  }

  private ZoneId zone(CommunityId community) {
    return applications.zone(community);
  }

  private Optional<Disclosed> told(CommunityId community, Disclosure.Subject subject) {
    return switch (subject) {
      case Disclosure.Subject.Known(PersonId id) -> people.in(community, id).map(Disclose::of);
      case Disclosure.Subject.Applying(ApplicationId id) ->
          applications
              .find(community, id)
              .flatMap(found ->
                  found.state() instanceof ApplicationState.Waiting(Applicant who)
                      ? Optional.of(new Disclosed(who.phone(), who.born()))
                      : Optional.empty());
    };
  }

  private static Disclosed of(Person person) {
    return new Disclosed(person.phone(), person.born());
  }
}
