package org.pointsbank.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

@DisplayName("Members in a report")
final class MemberSumsTest {
  private static final CommunityId HERE = new CommunityId("01900000-0000-7000-8000-000000000011");
  private static final CommunityId THERE = new CommunityId("01900000-0000-7000-8000-000000000012");
  private static final Period Q3 = Period.parse("2026-Q3");

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2026-06-30, , 1 0 0 1",
    "2026-07-01, , 0 1 0 1",
    "2026-09-30, , 0 1 0 1",
    "2026-10-01, , 0 0 0 0",
    "2026-01-01, 2026-06-30, 0 0 0 0",
    "2026-01-01, 2026-07-01, 1 0 1 0",
    "2026-01-01, 2026-09-30, 1 0 1 0",
    "2026-01-01, 2026-10-01, 1 0 0 1",
    "2026-08-01, 2026-08-02, 0 1 1 0",
    "2026-08-01, 2026-08-01, 0 0 0 0"
  })
  void countByTheDaysOfTheirMembership(LocalDate from, LocalDate until, String counts) {
    MemberSums sums =
        MemberSums.of(
            person(List.of(membership(HERE, from, Optional.ofNullable(until)))), HERE, Q3);

    assertThat(text(sums)).isEqualTo(counts);
    assertThat(sums.before() + sums.joined() - sums.left()).isEqualTo(sums.after());
  }

  @Test
  void countOncePerStayWhereTheyCameBack() {
    Person person =
        person(
            List.of(
                membership(HERE, day("2026-01-01"), Optional.of(day("2026-07-10"))),
                membership(HERE, day("2026-09-01"), Optional.empty())));

    assertThat(text(MemberSums.of(person, HERE, Q3))).isEqualTo("1 1 1 1");
  }

  @Test
  void countInTheirOwnCommunityAlone() {
    Person person = person(List.of(membership(THERE, day("2026-08-01"), Optional.empty())));

    assertThat(MemberSums.of(person, HERE, Q3)).isEqualTo(MemberSums.NONE);
  }

  private static String text(MemberSums sums) {
    return sums.before() + " " + sums.joined() + " " + sums.left() + " " + sums.after();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Membership membership(
      CommunityId community, LocalDate from, Optional<LocalDate> until) {
    return new Membership(community, from, until);
  }

  private static Person person(List<Membership> memberships) {
    return new Person(
        new PersonId("01900000-0000-7000-8000-000000000201"),
        new DistrictId("01900000-0000-7000-8000-000000000001"),
        "V00001",
        "王芳",
        "10000000001",
        Optional.empty(),
        memberships,
        List.of(),
        1);
  }
}
