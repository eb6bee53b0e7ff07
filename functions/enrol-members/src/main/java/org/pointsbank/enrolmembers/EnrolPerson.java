package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** Enrols one person; nobody is known twice. Source: rules 2.2. */
@Singleton
final class EnrolPerson {
  private final BankTable table;
  private final People people;
  private final Settlement settlement;
  private final Ids ids;

  EnrolPerson(BankTable table, People people, Settlement settlement, Ids ids) {
    this.table = table;
    this.people = people;
    this.settlement = settlement;
    this.ids = ids;
  }

  /**
   * Makes the person known in {@code community}.
   *
   * @throws BadInput naming the field that is not well formed
   */
  Answer<Enrolled> enrol(Call call, CommunityId community, NewPerson asked) {
    return settlement.once(
        call,
        () ->
            people
                .community(community)
                .map(found -> decide(person(asked, found), community))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Person person(NewPerson asked, CommunityItem.Community community) {
    return asked.as(
        new PersonId(ids.next()),
        community.district(),
        new Membership(community.id(), asked.joined(), Optional.empty()));
  }

  private Decision<Enrolled> decide(Person person, CommunityId community) {
    if (!table.readAll(Enrolment.identities(person)).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.DUPLICATE_PERSON);
    }
    return new Decision.Write<>(Enrolment.create(person), Enrolled.of(person, community));
  }
}
