package org.pointsbank.domain.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an evaluation was made from, as a text that is hashed when it is published: rows joined by
 * LF, fields by commas. The first row is community, quarter, version of the rule book, measure and
 * tie rule; then a row for each account that counted, by member number and colour: number, colour,
 * last line, lines, minutes and hundredths of honour; then {@code excused} and the number for each
 * person who is excused; then {@code team}, id, members, lines, minutes and hundredths of honour
 * for each team that is listed, sorted. All of it can be read over the API, so anybody can reckon
 * the hash again. Source: rules 7.10 and 7.12.
 */
public final class Inputs {
  private Inputs() {}

  /** The text of {@code manifest}'s evaluation. */
  public static String text(
      Manifest manifest,
      List<RankedPerson> overall,
      List<String> excusedNumbers,
      List<RankedTeam> teams) {
    Stream<String> accounts =
        overall.stream()
            .flatMap(ranked -> ranked.accounts().stream())
            .map(account -> join(account))
            .sorted();
    Stream<String> excused = excusedNumbers.stream().sorted().map(number -> "excused," + number);
    Stream<String> listed = teams.stream().map(ranked -> join(ranked.team())).sorted();
    return Stream.of(Stream.of(header(manifest)), accounts, excused, listed)
        .flatMap(rows -> rows)
        .collect(Collectors.joining("\n"));
  }

  private static String header(Manifest manifest) {
    return "%s,%s,%d,%s,%s"
        .formatted(
            manifest.of().community().value(),
            manifest.of().quarter(),
            manifest.basis().ruleVersion(),
            manifest.basis().rules().measure(),
            manifest.basis().rules().ties());
  }

  private static String join(TeamTotals team) {
    return "team,%s,%d,%d,%d,%d"
        .formatted(
            team.team(),
            team.members(),
            team.totals().lines(),
            team.totals().minutes(),
            team.totals().honourHundredths());
  }

  private static String join(QuarterAccount account) {
    return "%s,%s,%d,%d,%d,%d"
        .formatted(
            account.number(),
            account.account().colour(),
            account.lastLine(),
            account.totals().lines(),
            account.totals().minutes(),
            account.totals().honourHundredths());
  }
}
