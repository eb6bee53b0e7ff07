package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;

/** Grants roles and ends them, never one's own. Source: rules 8.1 and 8.3. */
@Singleton
final class GrantRoles {
  private final People people;
  private final Grants grants;
  private final BindingCodes codes;
  private final DistrictDays days;
  private final Settlement settlement;

  GrantRoles(
      People people, Grants grants, BindingCodes codes, DistrictDays days, Settlement settlement) {
    this.people = people;
    this.grants = grants;
    this.codes = codes;
    this.days = days;
    this.settlement = settlement;
  }

  /**
   * Whose role it is about.
   *
   * @param district where
   * @param person who
   */
  record Subject(DistrictId district, PersonId person) {}

  /**
   * Grants what is asked from today on.
   *
   * @throws BadInput if such a role cannot be granted there
   */
  Answer<GrantList> grant(Call call, Subject subject, GrantAsked asked) {
    Optional<CommunityId> where = asked.where();
    return settlement.once(
        call,
        () ->
            refusal(call, subject, where)
                .<Decision<GrantList>>map(Decision.Refuse::new)
                .orElseGet(() -> decideGrant(call, subject, asked)));
  }

  /**
   * Ends what is asked with today.
   *
   * @throws BadInput if such a role cannot be granted there
   */
  Answer<GrantList> end(Call call, Subject subject, GrantAsked asked) {
    Optional<CommunityId> where = asked.where();
    return settlement.once(
        call,
        () ->
            refusal(call, subject, where)
                .<Decision<GrantList>>map(Decision.Refuse::new)
                .orElseGet(() -> decideEnd(call, subject, asked)));
  }

  private Optional<ProblemCode> refusal(Call call, Subject subject, Optional<CommunityId> where) {
    if (people.in(subject.district(), subject.person()).isEmpty()) {
      return Optional.of(ProblemCode.NOT_FOUND);
    }
    if (call.is(subject.person())) {
      return Optional.of(ProblemCode.OWN_FAVOUR);
    }
    boolean elsewhere =
        where.isPresent()
            && people
                .community(where.get())
                .filter(found -> found.district().equals(subject.district()))
                .isEmpty();
    return elsewhere ? Optional.of(ProblemCode.NOT_FOUND) : Optional.empty();
  }

  private Decision<GrantList> decideGrant(Call call, Subject subject, GrantAsked asked) {
    LocalDate today = days.dayOf(subject.district(), call.now());
    Grants.Sheet sheet = grants.sheet(subject.person());
    if (sheet.gone().isPresent()) {
      return new Decision.Refuse<>(sheet.gone().get());
    }
    if (sheet.grants().stream().anyMatch(grant -> stands(grant, subject, asked, today))) {
      return new Decision.Refuse<>(ProblemCode.GRANT_EXISTS);
    }
    List<Grant> more = new ArrayList<>(sheet.grants());
    more.add(asked.from(today, subject.district()));
    return new Decision.Write<>(
        sheet.with(more).and(codes.end(subject.person())),
        GrantList.of(subject.person(), subject.district(), more));
  }

  private Decision<GrantList> decideEnd(Call call, Subject subject, GrantAsked asked) {
    LocalDate today = days.dayOf(subject.district(), call.now());
    Grants.Sheet sheet = grants.sheet(subject.person());
    if (sheet.grants().stream().noneMatch(grant -> stands(grant, subject, asked, today))) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    List<Grant> changed =
        sheet.grants().stream()
            .map(grant -> stands(grant, subject, asked, today) ? grant.endedOn(today) : grant)
            .toList();
    return new Decision.Write<>(
        sheet.with(changed), GrantList.of(subject.person(), subject.district(), changed));
  }

  private static boolean stands(Grant grant, Subject subject, GrantAsked asked, LocalDate today) {
    return asked.means(grant, subject.district()) && grant.on(today);
  }
}
