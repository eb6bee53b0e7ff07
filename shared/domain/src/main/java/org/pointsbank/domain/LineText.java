package org.pointsbank.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line as the text that is sealed: its fields in a fixed order, one a row, so that whoever holds
 * a statement can reckon the seals again. Backslashes and line feeds inside a field are written
 * {@code \\} and {@code \n}. Source: rules 3.5.
 */
final class LineText {
  private LineText() {}

  static String of(PassbookLine line) {
    Posting.Story story = line.story();
    return Stream.of(
            List.of(
                line.account().community().value(),
                line.account().colour().name(),
                line.account().person().value(),
                Long.toString(line.sequence())),
            numbers(line.deltas()),
            numbers(line.after()),
            List.of(
                story.head().map(Head::name).orElse(""),
                Long.toString(story.ruleVersion()),
                story.by().map(PersonId::value).orElse(""),
                story.servedOn().toString(),
                story.postedAt().toString()),
            origin(story.origin()))
        .flatMap(List::stream)
        .map(LineText::escaped)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> numbers(Deltas deltas) {
    return Stream.of(deltas.minutes(), deltas.honour(), deltas.spendable(), deltas.owed())
        .map(String::valueOf)
        .toList();
  }

  private static List<String> numbers(Balance balance) {
    return Stream.of(
            balance.minutes(),
            balance.honour().hundredths(),
            balance.spendable().hundredths(),
            balance.owed().hundredths())
        .map(String::valueOf)
        .toList();
  }

  private static List<String> origin(Origin origin) {
    return switch (origin) {
      case Origin.Served(RecordId record, String item, String reckoning) ->
          List.of("served", record.toString(), item, reckoning);
      case Origin.Redeemed redeemed -> redeemed(redeemed);
      case Origin.Given(VoucherId voucher, Origin.Given.Kind kind, String reason) ->
          List.of("given", voucher.value(), kind.name(), reason);
      case Origin.Reversed(VoucherId voucher, long line, Points writtenOff, String reason) ->
          List.of(
              "reversed",
              voucher.value(),
              Long.toString(line),
              Long.toString(writtenOff.hundredths()),
              reason);
      case Origin.Expired(HalfYear lot) -> List.of("expired", lot.toString());
      case Origin.MovedOut(CommunityId to, long line) ->
          List.of("moved-out", to.value(), Long.toString(line));
      case Origin.MovedIn(CommunityId from, long line) ->
          List.of("moved-in", from.value(), Long.toString(line));
      case Origin.MergedOut(PersonId to, CommunityId community, long line) ->
          List.of("merged-out", to.value(), community.value(), Long.toString(line));
      case Origin.MergedIn(PersonId from, CommunityId community, long line) ->
          List.of("merged-in", from.value(), community.value(), Long.toString(line));
      case Origin.Ended(Membership.End how) -> List.of("ended", how.name());
    };
  }

  /** Whoever fetched it is a field more, so that what its owner took has the text it always had. */
  private static List<String> redeemed(Origin.Redeemed redeemed) {
    return Stream.concat(
            Stream.of(
                "redeemed",
                redeemed.order().value(),
                redeemed.round().toString(),
                redeemed.prize().value(),
                redeemed.prizeName()),
            redeemed.fetchedBy().map(PersonId::value).stream())
        .toList();
  }

  private static String escaped(String field) {
    return field.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
