package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An award of hours")
final class AwardTest {
  private static final PersonId WHO = new PersonId("00000000-0000-7000-8000-000000000001");
  private static final CommunityId HOME = new CommunityId("00000000-0000-7000-8000-000000000003");
  private static final AccountId ACCOUNT = new AccountId(HOME, Colour.BLUE, WHO);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);
  private static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");

  @ParameterizedTest(name = "{0} earns {1}: {2}")
  @CsvSource({
    "TIMED, 150, 120 min x 1 x 0.75 = 1.50",
    "SHEET, 200, 120 min x 1 = 2.00",
    "SELF_REPORTED, 100, 120 min x 1 x 0.5 = 1.00"
  })
  void earnsByItsEvidence(EvidenceGrade grade, long honour, String sum) {
    RecordState.Confirmed state =
        new RecordState.Confirmed(new Confirmation(WHO, NOW), Optional.empty());
    Account account = Account.open(ACCOUNT, "V00001", LocalDate.of(2026, 1, 15));

    Posting posting =
        Award.of(record(grade, state), state, new Award.Earner(account, Points.NONE), book(), NOW)
            .posting();

    assertThat(posting.account().balance().honour()).isEqualTo(new Points(honour));
    assertThat(posting.account().balance().minutes()).isEqualTo(120);
    assertThat(posting.line().story().origin())
        .isEqualTo(new Origin.Served(record(grade, state).id(), "G01", sum));
  }

  private static ServiceRecord record(EvidenceGrade grade, RecordState state) {
    return new ServiceRecord(
        new RecordId(DAY, "00000000-0000-7000-8000-000000000005"),
        WHO,
        ACCOUNT,
        HOME,
        "G01",
        Capacity.RESIDENT,
        new Interval(DAY.atTime(9, 0), DAY.atTime(11, 0)),
        grade,
        new ServiceRecord.Entry(WHO, NOW, "", "", ""),
        false,
        state,
        1);
  }

  private static RuleBook book() {
    RuleBook like = Rules.book(Shortfall.OWED, new Expiry.Never());
    HourRules.Evidence evidence =
        new HourRules.Evidence(
            Optional.empty(),
            false,
            Map.of(EvidenceGrade.TIMED, 75L, EvidenceGrade.SELF_REPORTED, 50L));
    return new RuleBook(
        1,
        LocalDate.EPOCH,
        like.zone(),
        Map.of("G01", new ServiceItem("G01", "公益", "垃圾分类", "Waste sorting", 100)),
        new HourRules(
            like.hours().perHour(),
            like.hours().rounding(),
            HourRules.Caps.NONE,
            480,
            120,
            evidence),
        like.points(),
        like.expiry(),
        like.rounds(),
        like.evaluation(),
        like.paper(),
        like.activities(),
        Map.of());
  }
}
