package org.pointsbank.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;

@DisplayName("An account's statement")
final class AccountStatementTest {
  private static final Span Q3 =
      Span.of(Optional.of(Period.parse("2026-Q3")), ZoneId.of("Asia/Shanghai"));

  private final List<PassbookLine> lines = new ArrayList<>();
  private Account account =
      Account.open(
          new AccountId(
              new CommunityId("01900000-0000-7000-8000-000000000011"),
              Colour.BLUE,
              new PersonId("01900000-0000-7000-8000-000000000201")),
          "V00001",
          LocalDate.of(2026, 1, 1));

  @ParameterizedTest(name = "a line posted at {0}: {1}")
  @CsvSource({
    "2026-06-30T15:59:59.999Z, before",
    "2026-06-30T16:00:00Z, in",
    "2026-09-30T15:59:59.999Z, in",
    "2026-09-30T16:00:00Z, later",
  })
  void takesALineByTheInstantOfItsPosting(Instant posted, String where) {
    earn(posted);

    AccountStatement statement = AccountStatement.of(account, lines, Q3);

    assertThat(statement.opening().minutes()).isEqualTo(where.equals("before") ? 60 : 0);
    assertThat(statement.sums().minutes()).isEqualTo(where.equals("in") ? 60 : 0);
    assertThat(statement.later().minutes()).isEqualTo(where.equals("later") ? 60 : 0);
    assertThat(statement.addsUp()).isTrue();
  }

  @Test
  void addsUpFromWhatWasBroughtForwardToTheHead() {
    earnAll();

    AccountStatement statement = AccountStatement.of(account, lines, Q3);

    assertThat(statement.opening().plus(statement.sums())).isEqualTo(statement.closing());
    assertThat(statement.closing().plus(statement.later())).isEqualTo(statement.now());
    assertThat(statement.proof()).isEqualTo(new Proof.AddsUp());
  }

  @Test
  void needsNoLineBeforeTheOneBroughtForward() {
    earnAll();

    AccountStatement whole = AccountStatement.of(account, lines, Q3);

    assertThat(AccountStatement.of(account, lines.subList(1, 5), Q3)).isEqualTo(whole);
  }

  @ParameterizedTest(name = "line {0}")
  @CsvSource({"1", "2", "3", "4", "5"})
  void missesALineThatIsNotThere(int missing) {
    earnAll();
    lines.remove(missing - 1);

    assertThat(AccountStatement.of(account, lines, Span.ALL).proof())
        .isEqualTo(new Proof.LineMissing(missing));
  }

  @Test
  void ofAnAccountWithoutALineIsEmpty() {
    assertThat(AccountStatement.of(account, lines, Q3))
        .isEqualTo(AccountStatement.untouched(account));
  }

  private void earnAll() {
    earn(Instant.parse("2026-03-01T00:00:00Z"));
    earn(Instant.parse("2026-06-01T00:00:00Z"));
    earn(Instant.parse("2026-07-01T00:00:00Z"));
    earn(Instant.parse("2026-08-01T00:00:00Z"));
    earn(Instant.parse("2026-10-01T00:00:00Z"));
  }

  private void earn(Instant posted) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    Posting posting =
        account.earn(
            60,
            new Points(100),
            new HalfYear(2026, 1),
            new Posting.Story(
                new Origin.Served(
                    new RecordId(day, "01900000-0000-7000-8000-000000000401"), "H01", "60 min"),
                Optional.of(Head.PARTICIPATION),
                1,
                Optional.empty(),
                day,
                posted));
    account = posting.account();
    lines.add(posting.line());
  }
}
