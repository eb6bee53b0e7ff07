package org.pointsbank.domain.statement;

import java.time.Instant;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Tip;

/**
 * What was posted to one account in a span: {@code opening + sums = closing}, and {@code closing +
 * later = now}. A line belongs to the span in which it was posted. Source: rules 11.1.
 *
 * @param account its head
 * @param opening brought forward: behind the last line before the span
 * @param lines of the span, in their order
 * @param sums what they move
 * @param closing behind the last line of the span, as that line says
 * @param later what lines behind the span move
 * @param proof whether all of it fits, up to the head
 */
public record AccountStatement(
    Account account,
    Figures opening,
    List<PassbookLine> lines,
    Figures sums,
    Figures closing,
    Figures later,
    Proof proof) {
  /** Copies the lines in. */
  public AccountStatement {
    lines = List.copyOf(lines);
  }

  /**
   * The statement of {@code account} over {@code span}.
   *
   * @param read its lines in their order, from the last one before the span, if there is one, up to
   *     the head's last line
   */
  public static AccountStatement of(Account account, List<PassbookLine> read, Span span) {
    int before = (int) read.stream().filter(line -> span.beginsAfter(posted(line))).count();
    List<PassbookLine> known = read.subList(0, before);
    List<PassbookLine> fresh = read.subList(before, read.size());
    List<PassbookLine> lines = fresh.stream().filter(line -> span.holds(posted(line))).toList();
    List<PassbookLine> later = fresh.stream().filter(line -> !span.holds(posted(line))).toList();
    Figures opening = behind(known, Figures.NONE);
    Tip tip = known.isEmpty() ? Tip.NONE : known.getLast().tip();
    return new AccountStatement(
        account,
        opening,
        lines,
        sum(lines),
        behind(lines, opening),
        sum(later),
        Chain.proof(account, tip, opening, fresh));
  }

  /** The statement of an account that had no line since the span began: all is as its head says. */
  public static AccountStatement untouched(Account account) {
    Figures now = Figures.of(account.balance());
    return new AccountStatement(
        account, now, List.of(), Figures.NONE, now, Figures.NONE, new Proof.AddsUp());
  }

  /** What the head says. */
  public Figures now() {
    return Figures.of(account.balance());
  }

  /** Whether every number fits every other. */
  public boolean addsUp() {
    return proof.holds() && opening.plus(sums).equals(closing) && closing.plus(later).equals(now());
  }

  private static Instant posted(PassbookLine line) {
    return line.story().postedAt();
  }

  private static Figures behind(List<PassbookLine> lines, Figures none) {
    return lines.isEmpty() ? none : Figures.of(lines.getLast().after());
  }

  private static Figures sum(List<PassbookLine> lines) {
    return lines.stream()
        .map(line -> Figures.of(line.deltas()))
        .reduce(Figures.NONE, Figures::plus);
  }
}
