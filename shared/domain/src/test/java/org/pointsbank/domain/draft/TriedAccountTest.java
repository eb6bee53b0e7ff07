package org.pointsbank.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.VoucherId;

@DisplayName("An account that is tried")
final class TriedAccountTest {
  private static final PersonId WANG = new PersonId(Sample.id("201"));
  private static final AccountId ACCOUNT = new AccountId(Sample.COMMUNITY, Colour.BLUE, WANG);
  private static final Trial TRIAL =
      Trial.begin(
          new TrialId(Sample.id("712")),
          Sample.draft(),
          new Trial.Scope(new Quarter(2026, 3), Optional.empty(), List.of(Sample.COMMUNITY)),
          Sample.OFFICER);
  private static final RuleBook SAME = Sample.rules(HourRules.Caps.NONE, Map.of());

  private final List<PassbookLine> lines = new ArrayList<>();
  private Account account = Account.open(ACCOUNT, "V00001", LocalDate.of(2026, 1, 15));

  @Test
  void comesToWhatItDidByTheSameRules() {
    TriedAccount tried = served("H02", "2026-09-02", 95).served("G01", "2026-09-03", 60).by(SAME);

    assertThat(tried.sums()).isEqualTo(new TrialSums(2, 155, 275, 275, 0));
    assertThat(tried.differs()).isFalse();
  }

  @Test
  void isReckonedByTheRulesOfItsCommunity() {
    TriedAccount tried =
        served("H02", "2026-09-02", 95).by(Sample.rules(HourRules.Caps.NONE, Map.of("H02", 240L)));

    assertThat(tried.sums()).isEqualTo(new TrialSums(1, 95, 175, 375, 0));
    assertThat(tried.differs()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-09-30, 1", "2026-10-01, 0"})
  void countsServicesOfThePeriodAlone(String day, long counted) {
    assertThat(served("G01", day, 60).by(SAME).sums().lines()).isEqualTo(counted);
  }

  @ParameterizedTest(name = "posted at {0}: {1}")
  @CsvSource({"2026-10-01T01:00:00Z, 1", "2026-10-01T01:00:01Z, 0"})
  void leavesOutWhatWasPostedBehindItsBeginning(Instant posted, long counted) {
    assertThat(served("G01", "2026-09-02", 60, posted).by(SAME).sums().lines()).isEqualTo(counted);
  }

  @ParameterizedTest(name = "taken back at {0}: {1} lines of {2}")
  @CsvSource({"2026-10-01T01:00:00Z, 1, 100", "2026-10-01T01:00:01Z, 2, 275"})
  void leavesOutWhatWasTakenBackByThen(Instant taken, long counted, long before) {
    TrialSums sums =
        served("H02", "2026-09-02", 95)
            .served("G01", "2026-09-03", 60)
            .takenBack(1, taken)
            .by(SAME)
            .sums();

    assertThat(sums.lines()).isEqualTo(counted);
    assertThat(sums.before()).isEqualTo(before);
    assertThat(sums.difference()).isZero();
  }

  @Test
  void earnsNothingByAnItemThatTheDraftDoesNotHave() {
    TriedAccount tried = served("H02", "2026-09-02", 95).by(Sample.withoutCleanUp());

    assertThat(tried.sums()).isEqualTo(new TrialSums(1, 95, 175, 0, 1));
  }

  @ParameterizedTest(name = "at most {0} a record, {1} a quarter: {2}")
  @CsvSource({"100, 1000, 200", "1000, 150, 150", "100, 125, 125", "0, 0, 0", "175, 275, 275"})
  void isCappedLineByLine(long record, long quarter, long after) {
    HourRules.Caps caps =
        new HourRules.Caps(Optional.of(new Points(record)), Optional.of(new Points(quarter)));
    TriedAccount tried =
        served("H02", "2026-09-02", 95)
            .served("G01", "2026-09-03", 60)
            .by(Sample.rules(caps, Map.of()));

    assertThat(tried.sums().after()).isEqualTo(after);
  }

  @Test
  void isCappedByWhatTheDraftGaveEarlierNotByWhatWasPosted() {
    HourRules.Caps caps = new HourRules.Caps(Optional.empty(), Optional.of(new Points(200)));
    TriedAccount tried =
        served("H02", "2026-09-02", 95)
            .served("G01", "2026-09-03", 120)
            .by(Sample.rules(caps, Map.of("H02", 20L)));

    assertThat(tried.sums()).isEqualTo(new TrialSums(2, 215, 375, 200, 0));
  }

  private TriedAccount by(RuleBook rules) {
    return TriedAccount.of(TRIAL, rules, account, new TriedAccount.Past(lines, Map.of()));
  }

  private TriedAccountTest served(String item, String day, int minutes) {
    return served(item, day, minutes, Sample.NOW);
  }

  private TriedAccountTest served(String item, String day, int minutes, Instant posted) {
    LocalDate on = LocalDate.parse(day);
    RecordState.Confirmed confirmed =
        new RecordState.Confirmed(new Confirmation(WANG, Sample.NOW), Optional.empty());
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(on, Sample.id("40" + lines.size())),
            WANG,
            ACCOUNT,
            Sample.COMMUNITY,
            item,
            Capacity.RESIDENT,
            new Interval(on.atTime(9, 0), on.atTime(9, 0).plusMinutes(minutes)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(WANG, Sample.NOW, "", "", ""),
            false,
            confirmed,
            1);
    return posted(
        Award.of(record, confirmed, new Award.Earner(account, Points.NONE), SAME, posted)
            .posting());
  }

  private TriedAccountTest takenBack(int sequence, Instant posted) {
    PassbookLine line = lines.get(sequence - 1);
    Posting.Story story =
        new Posting.Story(
            new Origin.Reversed(new VoucherId(Sample.id("801")), sequence, Points.NONE, "登记有误"),
            Optional.of(Head.PARTICIPATION),
            1,
            Optional.of(WANG),
            line.story().servedOn(),
            posted);
    Change back =
        new Change(-line.deltas().minutes(), -line.deltas().honour(), -line.deltas().spendable());
    return posted(account.change(back, Shortfall.OWED, new HalfYear(2026, 2), story));
  }

  private TriedAccountTest posted(Posting posting) {
    account = posting.account();
    lines.add(posting.line());
    return this;
  }
}
