package org.pointsbank.domain.statement;

import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Tip;

/** Follows lines from one to the next, up to the head. */
final class Chain {
  private Chain() {}

  /** Whether {@code lines} lead from {@code tip} and {@code opening} to the head. */
  static Proof proof(Account account, Tip tip, Figures opening, List<PassbookLine> lines) {
    Tip end = tip;
    Figures sum = opening;
    for (PassbookLine line : lines) {
      if (line.sequence() != end.sequence() + 1) {
        return new Proof.LineMissing(end.sequence() + 1);
      }
      sum = sum.plus(Figures.of(line.deltas()));
      if (!sum.equals(Figures.of(line.after()))
          || !line.sealBehind(end.seal()).equals(line.seal())) {
        return new Proof.LineDiffers(line.sequence());
      }
      end = line.tip();
    }
    return head(account, end, sum);
  }

  private static Proof head(Account account, Tip end, Figures sum) {
    if (end.sequence() != account.lastLine()) {
      return new Proof.LineMissing(end.sequence() + 1);
    }
    boolean same =
        end.seal().equals(account.tip().seal()) && sum.equals(Figures.of(account.balance()));
    return same ? new Proof.AddsUp() : new Proof.HeadDiffers();
  }
}
