package org.pointsbank.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Tip;

@DisplayName("The parts of a community's statement")
final class PartsTest {
  private static final Parts PARTS = new Parts(3, 10);
  private static final Instant POSTED = Instant.parse("2026-08-01T00:00:00Z");
  private static final Span LATER =
      new Span(Instant.parse("2026-09-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z"));

  @ParameterizedTest(name = "lines {0}: parts of {1}")
  @CsvSource({
    "'', 0",
    "0, 1",
    "0 0 0, 3",
    "0 0 0 0, 3 1",
    "5 5, 2",
    "5 6, 1 1",
    "11, 1",
    "11 11, 1 1",
    "0 11 0, 1 1 1",
    "10 0 0 0, 3 1",
  })
  void hold(String lines, String sizes) {
    assertThat(sizes(PARTS.cut(accounts(lines), Span.ALL))).isEqualTo(sizes);
  }

  @Test
  void doNotCountLinesOfAccountsWithoutOneSinceThePeriodBegan() {
    assertThat(sizes(PARTS.cut(accounts("9 9 9"), LATER))).isEqualTo("3");
  }

  @Test
  void areTheSameInWhateverOrderAccountsAreRead() {
    List<Account> accounts = new ArrayList<>(accounts("1 2 3 4 5 6 7"));
    List<List<Account>> parts = PARTS.cut(accounts, Span.ALL);
    Collections.reverse(accounts);

    assertThat(PARTS.cut(accounts, Span.ALL)).isEqualTo(parts);
    assertThat(parts.stream().flatMap(List::stream)).hasSameElementsAs(accounts).hasSize(7);
  }

  private static String sizes(List<List<Account>> parts) {
    return parts.stream()
        .map(part -> Integer.toString(part.size()))
        .collect(Collectors.joining(" "));
  }

  private static List<Account> accounts(String lines) {
    List<String> each = lines.isEmpty() ? List.of() : List.of(lines.split(" ", -1));
    return IntStream.range(0, each.size())
        .mapToObj(i -> account(i, Long.parseLong(each.get(i))))
        .toList();
  }

  private static Account account(int number, long lines) {
    return new Account(
        new AccountId(
            new CommunityId("01900000-0000-7000-8000-000000000011"),
            Colour.BLUE,
            new PersonId("01900000-0000-7000-8000-%012d".formatted(number))),
        "V%05d".formatted(number),
        LocalDate.of(2026, 1, 1),
        lines == 0 ? Tip.NONE : new Tip(lines, "seal", POSTED),
        Balance.NONE,
        Lots.NONE,
        Map.of(),
        1);
  }
}
