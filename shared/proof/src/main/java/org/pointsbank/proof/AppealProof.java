package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;

/**
 * Holds appeals against their lines, against the reversals that they led to, and against whoever
 * decided: nobody in their own favour, nor about what they entered or what they did before.
 */
final class AppealProof {
  private final Books books;
  private final Map<VoucherId, Voucher> vouchers = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private AppealProof(Books books) {
    this.books = books;
    books.vouchers().forEach(voucher -> vouchers.put(voucher.id(), voucher));
  }

  static List<Difference> differences(Books books) {
    AppealProof proof = new AppealProof(books);
    books.appeals().forEach(proof::prove);
    return proof.differences;
  }

  private void prove(Appeal appeal) {
    Optional<PassbookLine> found = books.line(appeal.account(), appeal.line());
    if (found.isEmpty()) {
      differ(appeal, "has no line");
      return;
    }
    PassbookLine line = found.get();
    switch (appeal.state()) {
      case AppealState.Open(), AppealState.Withdrawn(_) -> {}
      case AppealState.Dismissed(Confirmation by, _) -> judged(appeal, line, by.by());
      case AppealState.Upheld(Confirmation by, _, Optional<VoucherId> remedy) -> {
        judged(appeal, line, by.by());
        remedy.ifPresent(voucher -> reversed(appeal, voucher));
      }
    }
  }

  private void judged(Appeal appeal, PassbookLine line, PersonId judge) {
    boolean own =
        judge.equals(appeal.account().person())
            || judge.equals(appeal.entered().by())
            || line.story().by().map(judge::equals).orElse(false);
    if (own) {
      differ(appeal, "is decided by " + judge + ", who had a hand in it");
    }
  }

  private void reversed(Appeal appeal, VoucherId remedy) {
    boolean right =
        Optional.ofNullable(vouchers.get(remedy))
            .filter(voucher -> voucher.account().equals(appeal.account()))
            .map(voucher -> voucher.matter().equals(new Matter.Reversal(appeal.line())))
            .orElse(false);
    if (!right) {
      differ(appeal, "is upheld without its reversal " + remedy);
    }
  }

  private void differ(Appeal appeal, String what) {
    differences.add(
        new Difference(
            Difference.Kind.APPEAL,
            "appeal against line " + appeal.line() + " of " + appeal.account(),
            what));
  }
}
