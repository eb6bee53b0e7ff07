package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hours that are entered")
final class HoursTest {
  private static final PersonId WHO = new PersonId("00000000-0000-7000-8000-000000000001");
  private static final PersonId WORKER = new PersonId("00000000-0000-7000-8000-000000000002");
  private static final CommunityId HOME = new CommunityId("00000000-0000-7000-8000-000000000003");
  private static final CommunityId NEXT = new CommunityId("00000000-0000-7000-8000-000000000004");
  private static final LocalDate JOINED = LocalDate.of(2026, 7, 1);
  private static final LocalDate LEFT = LocalDate.of(2026, 9, 20);

  /** 2026-10-01 09:00 in Shanghai. */
  private static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");

  @ParameterizedTest(name = "{0} of {1}, {2} to {3}: {4}")
  @CsvSource({
    "G01, RESIDENT, 2026-09-02T09:00, 2026-09-02T10:00, Accepted",
    "Z09, PARTY_MEMBER, 2026-12-02T09:00, 2026-12-02T10:00, UnknownItem",
    "G01, PARTY_MEMBER, 2026-12-02T09:00, 2026-12-02T10:00, CapacityNotHeld",
    "G01, RESIDENT, 2026-06-30T23:00, 2026-07-01T01:00, CapacityNotHeld",
    "G01, RESIDENT, 2026-07-01T00:00, 2026-07-01T01:00, TooOld",
    "G01, RESIDENT, 2026-09-19T23:00, 2026-09-20T01:00, Accepted",
    "G01, RESIDENT, 2026-09-20T00:00, 2026-09-20T01:00, CapacityNotHeld",
    "G01, RESIDENT, 2026-08-09T23:00, 2026-08-10T01:00, Accepted",
    "G01, PARTY_MEMBER, 2026-08-10T00:00, 2026-08-10T01:00, CapacityNotHeld",
    "G01, RESIDENT, 2026-08-10T00:00, 2026-08-10T01:00, MembershipPaused",
    "G01, RESIDENT, 2026-08-19T23:00, 2026-08-20T01:00, MembershipPaused",
    "G01, RESIDENT, 2026-08-20T00:00, 2026-08-20T01:00, Accepted",
    "G01, UNIT_HEAD, 2026-10-01T08:00, 2026-10-01T09:00, Accepted",
    "G01, UNIT_HEAD, 2026-10-01T08:00, 2026-10-01T09:01, Future",
    "G01, UNIT_HEAD, 2026-07-02T23:00, 2026-07-03T00:00, TooOld",
    "G01, UNIT_HEAD, 2026-07-03T00:00, 2026-07-03T01:00, Accepted"
  })
  void getTheFirstReasonThatApplies(
      String item, Capacity capacity, String start, String end, String outcome) {
    Hours.Asked asked = asked(item, capacity, start, end);

    assertThat(Hours.decide(asked, person(), rules(90), free(asked)).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} to {1} beside 09:00 to 10:00: {2}")
  @CsvSource({
    "08:00, 09:00, Accepted",
    "08:00, 09:01, Overlap",
    "09:15, 09:45, Overlap",
    "09:59, 11:00, Overlap",
    "10:00, 11:00, Accepted"
  })
  void neverShareAMomentWithOthers(String start, String end, String outcome) {
    Hours.Asked asked = asked("G01", "2026-09-02T" + start, "2026-09-02T" + end);
    PersonDay day =
        PersonDay.free(WHO, asked.time().day()).take(record("5"), time("09:00", "10:00"));

    assertThat(Hours.decide(asked, person(), rules(120), List.of(day)).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} minutes on a day of 240: {1}")
  @CsvSource({"240, false", "241, true"})
  void needASecondReviewerOnlyOverTheDaysLimit(long minutes, boolean needsSecond) {
    LocalDateTime start = LocalDateTime.parse("2026-09-02T13:00");
    Hours.Asked asked = asked("G01", start.toString(), start.plusMinutes(minutes).toString());
    PersonDay day =
        PersonDay.free(WHO, asked.time().day()).take(record("5"), time("09:00", "13:00"));

    assertThat(Hours.decide(asked, person(), rules(120), List.of(day)))
        .isInstanceOfSatisfying(
            Hours.Accepted.class,
            accepted -> assertThat(accepted.record().needsSecond()).isEqualTo(needsSecond));
  }

  @Test
  void takeUpEveryDayTheyTouchAndBelongToTheFirst() {
    Hours.Asked asked = asked("G01", "2026-09-02T23:00", "2026-09-03T01:00");

    assertThat(Hours.decide(asked, person(), rules(120), free(asked)))
        .isInstanceOfSatisfying(
            Hours.Accepted.class,
            accepted ->
                assertThat(accepted.days())
                    .extracting(PersonDay::minutes)
                    .containsExactly(120L, 0L));
  }

  @Test
  void postToTheCommunityOfThePersonOnThatDayWhereverTheyWereServed() {
    Hours.Asked asked = asked("G01", "2026-09-02T09:00", "2026-09-02T10:00");

    assertThat(Hours.decide(asked, person(), rules(120), free(asked)))
        .isInstanceOfSatisfying(
            Hours.Accepted.class,
            accepted ->
                assertThat(accepted.record().account())
                    .isEqualTo(new AccountId(HOME, Colour.BLUE, WHO)));
  }

  @ParameterizedTest(name = "{0} minutes alone on the day, limit 90: {1}")
  @CsvSource({"90, false", "91, true"})
  void needASecondReviewerOverTheSessionsLimit(long minutes, boolean needsSecond) {
    HourRules.Evidence evidence = new HourRules.Evidence(Optional.of(90L), false);
    LocalDateTime start = LocalDateTime.parse("2026-09-02T13:00");
    Hours.Asked asked = asked("G01", start.toString(), start.plusMinutes(minutes).toString());

    assertThat(Hours.decide(asked, person(), rules(120, evidence), free(asked)))
        .isInstanceOfSatisfying(
            Hours.Accepted.class,
            accepted -> assertThat(accepted.record().needsSecond()).isEqualTo(needsSecond));
  }

  @ParameterizedTest(name = "demanded {0}, {1}, with \"{2}\": {3}")
  @CsvSource({
    "true, SELF_REPORTED, '', ProofMissing",
    "true, SELF_REPORTED, Photo, Accepted",
    "true, SHEET, '', Accepted",
    "true, TIMED, '', Accepted",
    "false, SELF_REPORTED, '', Accepted"
  })
  void needAProofWhereTheBookDemandsIt(
      boolean demanded, EvidenceGrade grade, String proof, String outcome) {
    Hours.Asked plain = asked("G01", "2026-09-02T09:00", "2026-09-02T10:00");
    Hours.Asked asked =
        new Hours.Asked(
            plain.id(),
            plain.servedIn(),
            plain.item(),
            plain.capacity(),
            plain.time(),
            grade,
            plain.entry().with(new ServiceRecord.Particulars(proof, 0, Optional.empty())));
    HourRules.Evidence evidence = new HourRules.Evidence(Optional.empty(), demanded);

    assertThat(
            Hours.decide(asked, person(), rules(120, evidence), free(asked))
                .getClass()
                .getSimpleName())
        .isEqualTo(outcome);
  }

  private static Hours.Asked asked(String item, String start, String end) {
    return asked(item, Capacity.RESIDENT, start, end);
  }

  private static Hours.Asked asked(String item, Capacity capacity, String start, String end) {
    return new Hours.Asked(
        record("9"),
        NEXT,
        item,
        capacity,
        new Interval(LocalDateTime.parse(start), LocalDateTime.parse(end)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(WORKER, NOW, "", "", ""));
  }

  private static Person person() {
    return new Person(
        WHO,
        new DistrictId("00000000-0000-7000-8000-000000000006"),
        "V1",
        "A",
        "10000000000",
        Optional.empty(),
        List.of(
            new Membership(
                HOME,
                JOINED,
                Optional.empty(),
                List.of(
                    new Pause(LocalDate.of(2026, 8, 10), Optional.of(LocalDate.of(2026, 8, 20)))))),
        List.of(
            new HeldCapacity(Capacity.RESIDENT, JOINED, Optional.of(LEFT)),
            new HeldCapacity(Capacity.UNIT_HEAD, JOINED, Optional.empty())),
        1);
  }

  private static RuleBooks rules(long oldestDays) {
    return rules(oldestDays, HourRules.Evidence.PLAIN);
  }

  private static RuleBooks rules(long oldestDays, HourRules.Evidence evidence) {
    return new RuleBooks(
        List.of(
            new RuleBook(
                1,
                LocalDate.of(2026, 1, 1),
                ZoneId.of("Asia/Shanghai"),
                Map.of("G01", new ServiceItem("G01", "公益", "垃圾分类", "Waste sorting", 100)),
                new HourRules(
                    new Points(100),
                    new HourRules.Step(Rounding.DOWN, new Points(25)),
                    HourRules.Caps.NONE,
                    480,
                    oldestDays,
                    evidence),
                new PointRules(new Points(2000), Shortfall.OWED, 30),
                new Expiry.Never(),
                new RoundRules(List.of(MonthDay.of(6, 1)), 14, 7, 21, 5, 5, ""),
                new EvaluationRules(
                    Measure.HONOUR,
                    TieRule.SHARED,
                    Map.of(
                        Head.PARTICIPATION,
                        100L,
                        Head.DUTY,
                        100L,
                        Head.ROLE,
                        100L,
                        Head.RESULTS,
                        100L),
                    Optional.empty()),
                new PaperRules(20, 12),
                ActivityRules.FIRST,
                Map.of())));
  }

  private static List<PersonDay> free(Hours.Asked asked) {
    return asked.time().days().stream().map(day -> PersonDay.free(WHO, day)).toList();
  }

  private static Interval time(String start, String end) {
    return new Interval(
        LocalDateTime.parse("2026-09-02T" + start), LocalDateTime.parse("2026-09-02T" + end));
  }

  private static RecordId record(String last) {
    return new RecordId(LocalDate.of(2026, 9, 2), "00000000-0000-7000-8000-00000000000" + last);
  }
}
