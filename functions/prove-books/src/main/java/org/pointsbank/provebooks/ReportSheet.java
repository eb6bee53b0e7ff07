package org.pointsbank.provebooks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pointsbank.domain.report.Check;
import org.pointsbank.domain.report.Flow;
import org.pointsbank.domain.report.LedgerSums;
import org.pointsbank.domain.report.MemberSums;
import org.pointsbank.domain.report.Report;
import org.pointsbank.domain.report.RoundSums;
import org.pointsbank.domain.report.ServiceSums;
import org.pointsbank.domain.report.Tally;
import org.pointsbank.domain.statement.Figures;
import org.pointsbank.lambda.Language;

/** A made report as a CSV file, to be printed or put into a spreadsheet. Source: rules 17.9. */
final class ReportSheet {
  private static final String MARK = "\ufeff";

  private final List<List<String>> rows = new ArrayList<>();
  private final ReportWords words;

  private ReportSheet(ReportWords words) {
    this.words = words;
  }

  /** The bytes of the file: UTF-8 with a byte order mark, rows ended by CR LF. */
  static byte[] of(Report report, String community, Language language) {
    ReportSheet sheet = new ReportSheet(new ReportWords(language));
    sheet.rows.add(sheet.words.header());
    sheet.head(report, community);
    sheet.ledger(report.sums().ledger());
    sheet.rest(report);
    return (MARK
            + sheet.rows.stream()
                .map(row ->
                    row.stream().map(ReportSheet::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void head(Report report, String community) {
    MemberSums members = report.sums().members();
    rows.add(row(harmless(community) + " " + report.of().period(), "", List.of()));
    count("members-before", members.before());
    count("members-joined", members.joined());
    count("members-left", members.left());
    count("members-after", members.after());
    count("active-people", report.sums().ledger().active());
    count("accounts", report.sums().ledger().accounts());
  }

  private void ledger(LedgerSums ledger) {
    balance("opening", ledger.opening());
    for (Flow flow : Flow.values()) {
      Tally tally = ledger.of(flow);
      rows.add(row(words.of(flow.word()), Long.toString(tally.lines()), numbers(tally.moved())));
    }
    balance("closing", ledger.closing());
    balance("later", ledger.later());
    balance("now", ledger.now());
    points("held", ledger.held());
  }

  private void rest(Report report) {
    ServiceSums service = report.sums().service();
    count("sessions", service.sessions());
    count("sessions-cancelled", service.cancelled());
    count("attendances", service.attendances());
    count("records", service.records());
    count("person-times", service.personTimes());
    RoundSums rounds = report.sums().rounds();
    count("rounds", rounds.rounds());
    count("orders", rounds.orders());
    count("orders-open", rounds.open());
    count("orders-handed-over", rounds.handedOver());
    count("orders-returned", rounds.returned());
    count("orders-lost", rounds.lost());
    count("orders-dropped", rounds.dropped());
    points("points-handed-over", rounds.points());
    for (Check check : report.sums().checks()) {
      rows.add(List.of(words.of(check.name()), "", "", "", "", "", words.yesOrNo(check.holds())));
    }
    rows.add(row("sha256 " + report.hash(), "", List.of()));
  }

  private void count(String word, long number) {
    rows.add(row(words.of(word), Long.toString(number), List.of()));
  }

  private void balance(String word, Figures figures) {
    rows.add(row(words.of(word), "", numbers(figures)));
  }

  private void points(String word, long hundredths) {
    rows.add(row(words.of(word), "", List.of("", "", amount(hundredths), "")));
  }

  private static List<String> numbers(Figures figures) {
    return List.of(
        Long.toString(figures.minutes()),
        amount(figures.honour()),
        amount(figures.spendable()),
        amount(figures.owed()));
  }

  private static List<String> row(String word, String count, List<String> numbers) {
    List<String> row = new ArrayList<>(List.of(word, count));
    row.addAll(numbers.isEmpty() ? List.of("", "", "", "") : numbers);
    row.add("");
    return row;
  }

  private static String amount(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }

  /** No spreadsheet takes a community's name for a formula. Source: rules 11.6. */
  private static String harmless(String name) {
    return !name.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
