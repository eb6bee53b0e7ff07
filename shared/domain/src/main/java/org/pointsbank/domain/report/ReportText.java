package org.pointsbank.domain.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.statement.Figures;

/** A report as rows of its figures, in one order, so that it has one hash. Source: rules 17.8. */
public final class ReportText {
  private ReportText() {}

  /** The rows: a word and its whole numbers, all between commas. */
  public static List<String> of(Report report) {
    LedgerSums ledger = report.sums().ledger();
    Stream<String> flows = Stream.of(Flow.values()).map(flow -> row(flow.word(), ledger.of(flow)));
    return Stream.of(
            Stream.of(
                "report," + report.of().community() + "," + report.of().period(),
                row("accounts", ledger.accounts(), ledger.differing(), ledger.active()),
                row("opening", ledger.opening())),
            flows,
            Stream.of(
                row("closing", ledger.closing()),
                row("later", ledger.later()),
                row("now", ledger.now()),
                row("held", ledger.held())),
            others(report.sums()),
            unreadable(report.sums()))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<String> others(ReportSums sums) {
    MemberSums members = sums.members();
    ServiceSums service = sums.service();
    RoundSums rounds = sums.rounds();
    return Stream.of(
        row("members", members.before(), members.joined(), members.left(), members.after()),
        row("sessions", service.sessions(), service.cancelled(), service.attendances()),
        row("records", service.records(), service.personTimes()),
        row(
            "rounds",
            rounds.rounds(),
            rounds.orders(),
            rounds.open(),
            rounds.handedOver(),
            rounds.returned(),
            rounds.lost(),
            rounds.dropped(),
            rounds.points()));
  }

  /** A row of what is hardly ever there, so that all other reports keep their hash. */
  private static Stream<String> unreadable(ReportSums sums) {
    return sums.unreadable() == 0
        ? Stream.empty()
        : Stream.of(row("unreadable", sums.unreadable()));
  }

  private static String row(String word, Tally tally) {
    return word + "," + tally.lines() + row("", tally.moved());
  }

  private static String row(String word, Figures figures) {
    return row(word, figures.minutes(), figures.honour(), figures.spendable(), figures.owed());
  }

  private static String row(String word, Long... numbers) {
    return word + Stream.of(numbers).map(number -> "," + number).collect(Collectors.joining());
  }

  /** The hash of rows, joined by LF; lower-case hex. */
  public static String hash(List<String> rows) {
    try {
      byte[] text = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
