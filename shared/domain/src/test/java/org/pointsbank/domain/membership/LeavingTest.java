package org.pointsbank.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;

@DisplayName("Somebody who leaves")
final class LeavingTest {
  private static final CommunityId HOME = new CommunityId(id(11));
  private static final CommunityId OTHER = new CommunityId(id(12));
  private static final PersonId WHO = new PersonId(id(201));
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final LocalDate JOINED = LocalDate.of(2026, 9, 1);
  private static final LocalDate SERVED = LocalDate.of(2026, 9, 10);

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-10-02, Future[day=2026-10-02]",
    "2026-10-01, Left",
    "2026-09-11, Left",
    "2026-09-10, Served[day=2026-09-10]",
    "2026-09-01, Served[day=2026-09-10]",
    "2026-08-31, NotMember[day=2026-08-31]",
    "2026-06-03, NotMember[day=2026-06-03]",
    "2026-06-02, TooOld[oldestDays=120]"
  })
  void leavesByTheDay(LocalDate day, String outcome) {
    Leaving leaving =
        Leaving.decide(asked(day), Membership.End.LEFT, person(), List.of(record(pending())));

    assertThat(leaving instanceof Leaving.Left ? "Left" : leaving.toString()).isEqualTo(outcome);
  }

  @Test
  void isNotHeldByARecordThatFreedItsTime() {
    ServiceRecord withdrawn = record(new RecordState.Withdrawn(word()));

    assertThat(Leaving.decide(asked(SERVED), Membership.End.LEFT, person(), List.of(withdrawn)))
        .isInstanceOf(Leaving.Left.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Membership.End.class,
      names = {"LEFT", "DECEASED"})
  void isSaidToBeGoneAndHow(Membership.End how) {
    Person gone = gone(how);

    assertThat(gone.goneOn(TODAY)).map(Membership.Ending::how).hasValue(how);
    assertThat(gone.memberships().getFirst().stateOn(TODAY))
        .isEqualTo(MembershipState.valueOf(how.name()));
    assertThat(gone.memberships().getFirst().stateOn(TODAY.minusDays(1)))
        .isEqualTo(MembershipState.ACTIVE);
    assertThat(gone.deceased()).isEqualTo(how == Membership.End.DECEASED);
  }

  @Test
  void holdsNoCapacityFromThatDayOn() {
    Person gone = gone(Membership.End.LEFT);

    assertThat(gone.held(Capacity.RESIDENT, TODAY.minusDays(1))).isTrue();
    assertThat(gone.held(Capacity.RESIDENT, TODAY)).isFalse();
    assertThat(gone.capacities())
        .contains(new HeldCapacity(Capacity.UNIT_HEAD, JOINED, Optional.of(JOINED.plusDays(3))));
  }

  @Test
  void leavesOnce() {
    assertThat(
            Leaving.decide(asked(TODAY), Membership.End.LEFT, gone(Membership.End.LEFT), List.of()))
        .isEqualTo(new Leaving.NotMember(TODAY));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-10-02, Future[day=2026-10-02]",
    "2026-10-01, Returned",
    "2026-09-20, Returned",
    "2026-09-19, MemberAlready[day=2026-09-19]",
    "2026-06-02, TooOld[oldestDays=120]"
  })
  void comesBackByTheDay(LocalDate day, String outcome) {
    Person left = left(LocalDate.of(2026, 9, 20));

    Returning returning = Returning.decide(asked(day), left, List.of(Capacity.RESIDENT));

    assertThat(returning instanceof Returning.Returned ? "Returned" : returning.toString())
        .isEqualTo(outcome);
  }

  @Test
  void isAMemberAgainAsWhatIsSaid() {
    Returning.Returned back =
        (Returning.Returned)
            Returning.decide(
                new MemberChange.Asked(OTHER, TODAY, TODAY, 120),
                gone(Membership.End.DECEASED),
                List.of(Capacity.PARTY_MEMBER, Capacity.PARTY_MEMBER));

    assertThat(back.person().communityOn(TODAY)).hasValue(OTHER);
    assertThat(back.person().held(Capacity.PARTY_MEMBER, TODAY)).isTrue();
    assertThat(back.person().held(Capacity.RESIDENT, TODAY)).isFalse();
    assertThat(back.person().capacities()).hasSize(3);
    assertThat(back.person().deceased()).isFalse();
    assertThat(back.person().goneOn(TODAY)).isEmpty();
  }

  private static Person gone(Membership.End how) {
    return ((Leaving.Left) Leaving.decide(asked(TODAY), how, person(), List.of())).person();
  }

  private static Person left(LocalDate day) {
    return ((Leaving.Left) Leaving.decide(asked(day), Membership.End.LEFT, person(), List.of()))
        .person();
  }

  private static MemberChange.Asked asked(LocalDate day) {
    return new MemberChange.Asked(HOME, day, TODAY, 120);
  }

  private static RecordState pending() {
    return new RecordState.Pending();
  }

  private static Confirmation word() {
    return new Confirmation(WHO, Instant.parse("2026-09-11T01:00:00Z"));
  }

  private static ServiceRecord record(RecordState state) {
    return new ServiceRecord(
        new RecordId(SERVED, id(401)),
        WHO,
        new AccountId(HOME, Colour.BLUE, WHO),
        HOME,
        "H02",
        Capacity.RESIDENT,
        new Interval(SERVED.atTime(9, 0), SERVED.atTime(10, 0)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(WHO, Instant.parse("2026-09-11T01:00:00Z"), "", "", ""),
        false,
        state,
        1);
  }

  private static Person person() {
    return new Person(
        WHO,
        new DistrictId(id(1)),
        "V00001",
        "王芳",
        "10000000001",
        Optional.empty(),
        List.of(new Membership(HOME, JOINED, Optional.empty())),
        List.of(
            new HeldCapacity(Capacity.RESIDENT, JOINED, Optional.empty()),
            new HeldCapacity(Capacity.UNIT_HEAD, JOINED, Optional.of(JOINED.plusDays(3)))),
        1);
  }

  private static String id(int last) {
    return "01900000-0000-7000-8000-%012d".formatted(last);
  }
}
