package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;

/**
 * Holds posted vouchers and the lines that people wrote against each other: exactly one each; and
 * reversals against the lines that they take back: at most one each, and whole.
 */
final class VoucherProof {
  private final Books books;
  private final List<Difference> differences = new ArrayList<>();

  private VoucherProof(Books books) {
    this.books = books;
  }

  static List<Difference> differences(Books books) {
    VoucherProof proof = new VoucherProof(books);
    Map<VoucherId, List<PassbookLine>> written = new HashMap<>();
    books.lines().values().forEach(lines -> proof.prove(lines, written));
    books.vouchers().forEach(voucher -> proof.prove(voucher, written));
    written.forEach((voucher, lines) ->
        proof.differ("voucher " + voucher, "is missing and has " + lines.size() + " lines"));
    return proof.differences;
  }

  private void prove(Voucher voucher, Map<VoucherId, List<PassbookLine>> written) {
    List<PassbookLine> lines = Optional.ofNullable(written.remove(voucher.id())).orElse(List.of());
    boolean right =
        voucher.state() instanceof VoucherState.Posted(_, long sequence, _)
            ? lines.size() == 1
                && lines.getFirst().sequence() == sequence
                && lines.getFirst().account().equals(voucher.account())
            : lines.isEmpty();
    if (!right) {
      differ(
          "voucher " + voucher.id(),
          "is " + voucher.state().word() + " and has " + lines.size() + " matching lines");
    }
  }

  private void prove(List<PassbookLine> lines, Map<VoucherId, List<PassbookLine>> written) {
    Set<Long> reversed = new HashSet<>();
    for (PassbookLine line : lines) {
      switch (line.story().origin()) {
        case Origin.Given(VoucherId voucher, _, _) ->
            written.computeIfAbsent(voucher, _ -> new ArrayList<>()).add(line);
        case Origin.Reversed(VoucherId voucher, long of, var writtenOff, _) -> {
          written.computeIfAbsent(voucher, _ -> new ArrayList<>()).add(line);
          boolean first = reversed.add(of);
          boolean whole =
              of < line.sequence()
                  && books
                      .line(line.account(), of)
                      .map(back -> takesBack(back, line, writtenOff.hundredths()))
                      .orElse(false);
          if (!first || !whole || !books.reversals().contains(line.account() + " " + of)) {
            differ("line " + line.sequence() + " of " + line.account(), "does not reverse " + of);
          }
        }
        case Origin.Served _,
            Origin.Redeemed _,
            Origin.Expired _,
            Origin.MovedOut _,
            Origin.MovedIn _,
            Origin.Ended _,
            Origin.MergedOut _,
            Origin.MergedIn _ -> {}
      }
    }
  }

  private static boolean takesBack(PassbookLine line, PassbookLine reversal, long writtenOff) {
    Deltas one = line.deltas();
    Deltas other = reversal.deltas();
    long net = one.spendable() - one.owed() + other.spendable() - other.owed();
    return one.minutes() == -other.minutes()
        && one.honour() == -other.honour()
        && net == writtenOff;
  }

  private void differ(String where, String what) {
    differences.add(new Difference(Difference.Kind.VOUCHER, where, what));
  }
}
