package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.VoucherItem;

/** Everybody who had a hand in a line: wrote, approved or confirmed what it comes from. */
@Singleton
final class LineAuthors {
  private final BankTable table;

  LineAuthors(BankTable table) {
    this.table = table;
  }

  Set<PersonId> of(PassbookLine line) {
    Stream<PersonId> paper =
        switch (line.story().origin()) {
          case Origin.Served(RecordId record, _, _) -> of(line.account(), record);
          case Origin.Given(VoucherId voucher, _, _) -> of(line.account(), voucher);
          case Origin.Reversed(VoucherId voucher, _, _, _) -> of(line.account(), voucher);
          case Origin.Redeemed _,
              Origin.Expired _,
              Origin.MovedOut _,
              Origin.MovedIn _,
              Origin.Ended _,
              Origin.MergedOut _,
              Origin.MergedIn _ ->
              Stream.empty();
        };
    return Stream.concat(line.story().by().stream(), paper).collect(Collectors.toSet());
  }

  private Stream<PersonId> of(AccountId account, RecordId id) {
    ServiceRecord record =
        table
            .read(ServiceRecordItem.keyOf(account.person(), id))
            .map(ServiceRecordItem::read)
            .orElseThrow(() -> new IllegalStateException("no record " + id));
    return Stream.concat(Stream.of(record.entry().by()), confirmed(record.state()));
  }

  private static Stream<PersonId> confirmed(RecordState state) {
    return switch (state) {
      case RecordState.Awarded(Confirmation first, var second, _) -> both(first, second);
      case RecordState.Reversed(Confirmation first, var second, _, _) -> both(first, second);
      case RecordState.Pending(),
          RecordState.AwaitingSecond(_),
          RecordState.Confirmed(_, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          throw new IllegalStateException("a line of what is " + state.word());
    };
  }

  private Stream<PersonId> of(AccountId account, VoucherId id) {
    Voucher voucher =
        table
            .read(VoucherItem.keyOf(account, id))
            .map(VoucherItem::read)
            .orElseThrow(() -> new IllegalStateException("no voucher " + id));
    return voucher.state() instanceof VoucherState.Posted(var second, _, _)
        ? both(voucher.entered(), second)
        : Stream.of(voucher.entered().by());
  }

  private static Stream<PersonId> both(Confirmation first, Optional<Confirmation> second) {
    return Stream.concat(Stream.of(first), second.stream()).map(Confirmation::by);
  }
}
