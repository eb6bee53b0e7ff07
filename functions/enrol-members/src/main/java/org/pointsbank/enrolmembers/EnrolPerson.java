package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.CommunityItem;

/** Enrols one person; nobody is known twice. Source: rules 2.2. */
@Singleton
final class EnrolPerson {
  private final People people;
  private final Admission admission;
  private final MemberNumbers numbers;
  private final Settlement settlement;
  private final Ids ids;

  EnrolPerson(
      People people, Admission admission, MemberNumbers numbers, Settlement settlement, Ids ids) {
    this.people = people;
    this.admission = admission;
    this.numbers = numbers;
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
                .map(found -> decide(call, found, asked))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<Enrolled> decide(Call call, CommunityItem.Community community, NewPerson asked) {
    MemberNumbers.Given given = numbers.give(community.district(), asked.plainNumber());
    Membership membership = new Membership(community.id(), asked.joined(), Optional.empty());
    Person person =
        asked.as(new PersonId(ids.next()), community.district(), given.number(), membership);
    Confirmation word = new Confirmation(call.person(), call.now());
    return admission
        .admit(person, given, new Admission.Ground(word, "", Skills.NONE))
        .<Decision<Enrolled>>map(
            admitted -> new Decision.Write<>(admitted, Enrolled.of(person, community.id())))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.DUPLICATE_PERSON));
  }
}
