package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.domain.membership.Judging;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.ApplicationItem;
import org.pointsbank.table.CommunityItem;

/** Approves applications and declines them, each once. Source: rules 2.7. */
@Singleton
final class DecideApplication {
  private final Applications applications;
  private final People people;
  private final Admission admission;
  private final MemberNumbers numbers;
  private final DistrictDays days;
  private final Settlement settlement;
  private final Ids ids;

  DecideApplication(
      Applications applications,
      People people,
      Admission admission,
      MemberNumbers numbers,
      DistrictDays days,
      Settlement settlement,
      Ids ids) {
    this.applications = applications;
    this.people = people;
    this.admission = admission;
    this.numbers = numbers;
    this.days = days;
    this.settlement = settlement;
    this.ids = ids;
  }

  /**
   * Which application.
   *
   * @param community where
   * @param application which
   */
  record At(CommunityId community, ApplicationId application) {}

  /**
   * Under which number, and since when.
   *
   * @param number normalised; the next free one without it
   * @param joined the first day; today without it
   */
  record Terms(Optional<String> number, Optional<LocalDate> joined) {}

  /** Enrols the applicant, exactly as by hand. */
  Answer<Enrolled> approve(Call call, At at, Terms terms) {
    return settlement.once(
        call, () -> decide(at, application -> approve(call, application, terms)));
  }

  /** Says no; who applied is forgotten, the reason is kept. */
  Answer<ApplicationReceipt> decline(Call call, At at, String reason) {
    return settlement.once(
        call, () -> decide(at, application -> decline(call, application, reason)));
  }

  private <T> Decision<T> decide(At at, Function<Application, Decision<T>> word) {
    return applications
        .find(at.community(), at.application())
        .map(word)
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private Decision<Enrolled> approve(Call call, Application application, Terms terms) {
    return switch (Judging.approve(application, call.person())) {
      case Judging.Open(Applicant applicant) -> admit(call, application, applicant, terms);
      case Judging.WrittenByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Judging.Closed(String state) -> closed(state);
    };
  }

  private Decision<Enrolled> admit(
      Call call, Application application, Applicant applicant, Terms terms) {
    DistrictId district =
        people
            .community(application.community())
            .map(CommunityItem.Community::district)
            .orElseThrow();
    LocalDate joined = terms.joined().orElseGet(() -> days.dayOf(district, call.now()));
    MemberNumbers.Given given = numbers.give(district, terms.number());
    Membership membership = new Membership(application.community(), joined, Optional.empty());
    Person person = person(applicant, district, given.number(), membership);
    Confirmation word = new Confirmation(call.person(), call.now());
    Application approved =
        application.to(new ApplicationState.Approved(person.id(), person.number(), word));
    return admission
        .admit(
            person, given, new Admission.Ground(word, application.id().value(), applicant.skills()))
        .<Decision<Enrolled>>map(admitted ->
            new Decision.Write<>(
                admitted.and(ApplicationItem.replace(approved)),
                Enrolled.of(person, application.community())))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.DUPLICATE_PERSON));
  }

  private Person person(
      Applicant applicant, DistrictId district, String number, Membership membership) {
    return new Person(
        new PersonId(ids.next()),
        district,
        number,
        applicant.name(),
        applicant.phone(),
        applicant.born(),
        List.of(membership),
        Enrolment.held(applicant.capacities(), membership),
        1);
  }

  private static Decision<ApplicationReceipt> decline(
      Call call, Application application, String reason) {
    return switch (Judging.decline(application)) {
      case Judging.Open _ -> {
        Confirmation word = new Confirmation(call.person(), call.now());
        Application no = application.to(new ApplicationState.Declined(word, reason));
        yield new Decision.Write<>(ApplicationItem.replace(no), ApplicationReceipt.of(no));
      }
      case Judging.WrittenByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Judging.Closed(String state) -> closed(state);
    };
  }

  private static <T> Decision<T> closed(String state) {
    return new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
  }
}
