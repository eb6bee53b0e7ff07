package org.pointsbank.domain.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Rules;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.VoucherId;

/** Person 1 owns the passbook, 2 entered the appeal, 3 wrote the line; 4 is somebody else. */
@DisplayName("What comes of an appeal")
final class AppealingTest {
  /** 2026-10-01 09:00 in Shanghai. */
  private static final Instant POSTED = Instant.parse("2026-10-01T01:00:00Z");

  private static final LocalDate SERVED = LocalDate.of(2026, 9, 2);
  private static final AccountId ACCOUNT =
      new AccountId(new CommunityId(id(9)), Colour.BLUE, person(1));
  private static final VoucherId FRESH = new VoucherId(id(90));

  @ParameterizedTest(name = "entered at {0}: {1}")
  @CsvSource({
    "2026-10-01T01:00:00Z, open",
    "2026-10-31T15:59:59Z, open",
    "2026-10-31T16:00:00Z, TooLate[lastDay=2026-10-31]"
  })
  void isHeardUntilTheLastOfTheRuleBooksDays(Instant entered, String outcome) {
    Appeal appeal = Appeal.against(ACCOUNT, 1, new Confirmation(person(1), entered), "why");

    assertThat(said(Appealing.enter(appeal, basis(deduction(300), false), false)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "a reversal: {0}, reversed: {1}, appealed against: {2}: {3}")
  @CsvSource({
    "false, false, false, open",
    "true, false, false, NotReversible[]",
    "false, true, true, ReversedAlready[]",
    "false, false, true, AppealedAlready[]"
  })
  void dependsOnItsLine(boolean reversal, boolean reversed, boolean before, String outcome) {
    PassbookLine line =
        reversal
            ? line(new Deltas(0, -5, -5, 0), new Origin.Reversed(FRESH, 1, Points.NONE, "why"))
            : deduction(300);

    assertThat(said(Appealing.enter(open(), basis(line, reversed), before))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void isNotHeardAgainstALineThatNoReversalTakesBack(Origin origin) {
    PassbookLine line = line(new Deltas(0, 0, -150, 0), origin);

    assertThat(Vouching.reversible(line)).isFalse();
    assertThat(Appealing.enter(open(), basis(line, false), false))
        .isEqualTo(new Appealing.NotReversible());
  }

  static Stream<Origin> lasting() {
    CommunityId other = new CommunityId(id(8));
    return Stream.of(
        new Origin.MovedOut(other, 1),
        new Origin.MovedIn(other, 1),
        new Origin.MergedOut(person(2), other, 1),
        new Origin.MergedIn(person(2), other, 1),
        new Origin.Ended(Membership.End.LEFT),
        new Origin.Ended(Membership.End.DECEASED));
  }

  @ParameterizedTest(name = "person {1} on an {0} one: {2}")
  @CsvSource({
    "open, 1, OwnFavour[]",
    "open, 2, EnteredByYou[]",
    "open, 3, LineByYou[]",
    "open, 4, dismissed",
    "upheld, 4, WrongState[state=upheld]",
    "dismissed, 4, WrongState[state=dismissed]",
    "withdrawn, 1, WrongState[state=withdrawn]"
  })
  void isDismissedBySomebodyElse(String state, int by, String outcome) {
    assertThat(said(Appealing.dismiss(in(state), judgement(by)))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "person {1} on an {0} one: {2}")
  @CsvSource({
    "open, 1, OwnFavour[]",
    "open, 2, EnteredByYou[]",
    "open, 3, LineByYou[]",
    "open, 4, upheld",
    "upheld, 4, WrongState[state=upheld]",
    "withdrawn, 4, WrongState[state=withdrawn]"
  })
  void isUpheldBySomebodyElse(String state, int by, String outcome) {
    Basis basis = basis(deduction(300), false);

    assertThat(said(Appealing.uphold(in(state), judgement(by), basis, FRESH))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "person {1} on an {0} one: {2}")
  @CsvSource({
    "open, 1, withdrawn",
    "open, 2, withdrawn",
    "open, 3, NotYours[]",
    "dismissed, 1, WrongState[state=dismissed]"
  })
  void isWithdrawnByWhoseItIs(String state, int by, String outcome) {
    assertThat(said(Appealing.withdraw(in(state), word(by)))).isEqualTo(outcome);
  }

  /** The limit is 20.00; a person gets back what was taken, whatever else the line moved. */
  @ParameterizedTest(name = "of {0} min, {1} honour, {2} points, {3} owed: {4}")
  @CsvSource({
    "0, -300, -300, 0, Remedied",
    "0, -300, 0, 300, Remedied",
    "0, -2000, -2000, 0, Remedied",
    "0, -2001, -2001, 0, RemedyWaits",
    "0, 0, -150, 0, Remedied",
    "-60, 0, 0, 0, Remedied",
    "0, 300, 300, 0, Done",
    "95, 175, 175, 0, Done",
    "-60, 100, 0, 0, Done",
    "0, 0, 50, -50, Done"
  })
  void isRemediedAtOnceWhereTheReversalOnlyGives(
      long minutes, long honour, long spendable, long owed, String outcome) {
    PassbookLine line =
        line(
            new Deltas(minutes, honour, spendable, owed),
            new Origin.Given(FRESH, Origin.Given.Kind.ADJUSTMENT, "why"));

    Appealing upheld = Appealing.uphold(open(), judgement(4), basis(line, false), FRESH);

    assertThat(upheld.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void isNotUpheldOnceTheLineIsTakenBack() {
    assertThat(Appealing.uphold(open(), judgement(4), basis(deduction(300), true), FRESH))
        .isEqualTo(new Appealing.ReversedAlready());
  }

  @Test
  void isRemediedByAReversalOfWhoeverUpheldIt() {
    Appealing.Remedied remedied =
        (Appealing.Remedied)
            Appealing.uphold(open(), judgement(4), basis(deduction(300), false), FRESH);

    Posting.Story story = remedied.reversal().posting().line().story();
    assertThat(story.origin()).isEqualTo(new Origin.Reversed(FRESH, 1, Points.NONE, "because"));
    assertThat(story.by()).contains(person(4));
    assertThat(story.servedOn()).isEqualTo(SERVED);
    assertThat(remedied.appeal().version()).isEqualTo(2);
  }

  private static String said(Appealing appealing) {
    return switch (appealing) {
      case Appealing.Done(Appeal appeal) -> appeal.state().word();
      case Appealing.Remedied(Appeal appeal, _) -> appeal.state().word();
      case Appealing.RemedyWaits(Appeal appeal, _) -> appeal.state().word();
      case Appealing.NotReversible _,
          Appealing.ReversedAlready _,
          Appealing.AppealedAlready _,
          Appealing.TooLate _,
          Appealing.OwnFavour _,
          Appealing.EnteredByYou _,
          Appealing.LineByYou _,
          Appealing.NotYours _,
          Appealing.WrongState _ ->
          appealing.toString();
    };
  }

  private static Appeal open() {
    return Appeal.against(ACCOUNT, 1, word(2), "why");
  }

  private static Appeal in(String state) {
    return switch (state) {
      case "open" -> open();
      case "upheld" -> open().to(new AppealState.Upheld(word(4), "because", Optional.of(FRESH)));
      case "dismissed" -> open().to(new AppealState.Dismissed(word(4), "because"));
      default -> open().to(new AppealState.Withdrawn(word(1)));
    };
  }

  private static PassbookLine deduction(long points) {
    return line(
        new Deltas(0, -points, -points, 0),
        new Origin.Given(FRESH, Origin.Given.Kind.DEDUCTION, "why"));
  }

  private static PassbookLine line(Deltas deltas, Origin origin) {
    Posting.Story story =
        new Posting.Story(
            origin, Optional.of(Head.DUTY), 1, Optional.of(person(3)), SERVED, POSTED);
    return new PassbookLine(ACCOUNT, 1, deltas, story, Balance.NONE, "");
  }

  private static Basis basis(PassbookLine line, boolean reversed) {
    Account account = Account.open(ACCOUNT, "V1", LocalDate.of(2026, 1, 1));
    return new Basis(
        account, Rules.book(Shortfall.OWED, new Expiry.Never()), Optional.of(line), reversed);
  }

  private static Appealing.Word judgement(int by) {
    return new Appealing.Word(word(by), "because", Set.of(person(3)));
  }

  private static Confirmation word(int by) {
    return new Confirmation(person(by), POSTED);
  }

  private static PersonId person(int last) {
    return new PersonId(id(last));
  }

  private static String id(int last) {
    return "00000000-0000-7000-8000-%012d".formatted(last);
  }
}
