package org.pointsbank.domain.report;

import java.util.List;
import org.pointsbank.domain.statement.Figures;

/**
 * All sums of a report.
 *
 * @param ledger reckoned out of lines
 * @param members of the community
 * @param service what was done
 * @param rounds that opened
 * @param unreadable how many items, beside accounts, say what cannot be, and are left out
 */
public record ReportSums(
    LedgerSums ledger, MemberSums members, ServiceSums service, RoundSums rounds, long unreadable) {
  /** Nothing yet. */
  public static final ReportSums NONE =
      new ReportSums(LedgerSums.NONE, MemberSums.NONE, ServiceSums.NONE, RoundSums.NONE, 0);

  /** An item that says what cannot be. */
  public static final ReportSums UNREADABLE =
      new ReportSums(LedgerSums.NONE, MemberSums.NONE, ServiceSums.NONE, RoundSums.NONE, 1);

  /** Sums of accounts alone. */
  public static ReportSums of(LedgerSums ledger) {
    return new ReportSums(ledger, MemberSums.NONE, ServiceSums.NONE, RoundSums.NONE, 0);
  }

  /** Sums of people and of what they did. */
  public static ReportSums of(MemberSums members, ServiceSums service) {
    return new ReportSums(LedgerSums.NONE, members, service, RoundSums.NONE, 0);
  }

  /** Sums of rounds alone. */
  public static ReportSums of(RoundSums rounds) {
    return new ReportSums(LedgerSums.NONE, MemberSums.NONE, ServiceSums.NONE, rounds, 0);
  }

  /** Both together. */
  public ReportSums plus(ReportSums more) {
    return new ReportSums(
        ledger.plus(more.ledger),
        members.plus(more.members),
        service.plus(more.service),
        rounds.plus(more.rounds),
        unreadable + more.unreadable);
  }

  /** The proof: each figure twice, as it is reckoned and as it is stated elsewhere. */
  public List<Check> checks() {
    Figures reckoned = ledger.opening().plus(ledger.moved().moved());
    Figures stated = ledger.closing();
    Figures later = ledger.closing().plus(ledger.later());
    Figures now = ledger.now();
    return List.of(
        new Check("minutes-close", reckoned.minutes(), stated.minutes()),
        new Check("honour-closes", reckoned.honour(), stated.honour()),
        new Check("spendable-closes", reckoned.spendable(), stated.spendable()),
        new Check("owed-closes", reckoned.owed(), stated.owed()),
        new Check("minutes-lead-to-now", later.minutes(), now.minutes()),
        new Check("honour-leads-to-now", later.honour(), now.honour()),
        new Check("spendable-leads-to-now", later.spendable(), now.spendable()),
        new Check("owed-leads-to-now", later.owed(), now.owed()),
        new Check("accounts-add-up", ledger.accounts() - ledger.differing(), ledger.accounts()),
        new Check(
            "members-add-up",
            members.before() + members.joined() - members.left(),
            members.after()),
        new Check("orders-add-up", rounds.inTheirPlaces(), rounds.orders()),
        new Check("nothing-unreadable", unreadable, 0));
  }

  /** Whether every part of the proof holds. */
  public boolean addsUp() {
    return checks().stream().allMatch(Check::holds);
  }
}
