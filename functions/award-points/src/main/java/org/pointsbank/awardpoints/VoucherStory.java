package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.VoucherItem;

/** Tells of what people moved by hand: what, why, who wrote it and who approved it. */
@Singleton
final class VoucherStory {
  private final BankTable table;

  VoucherStory(BankTable table) {
    this.table = table;
  }

  List<Said.Worded> tell(Plot plot, VoucherId id) {
    Voucher voucher =
        table
            .read(VoucherItem.keyOf(plot.line().account(), id))
            .map(VoucherItem::read)
            .orElseThrow(() -> new IllegalStateException("no voucher " + id));
    List<Said.Worded> told = new ArrayList<>();
    told.addAll(matter(plot, voucher.matter()));
    told.addAll(grounds(plot, voucher));
    told.add(plot.done("voucher.written", voucher.entered()));
    told.addAll(decision(plot, voucher.state()));
    return told;
  }

  private List<Said.Worded> matter(Plot plot, Matter matter) {
    return switch (matter) {
      case Matter.Award(Head head, Points points) ->
          List.of(under("voucher.award", head).with("points", points.toString()));
      case Matter.Deduction(Head head, Points points) ->
          List.of(under("voucher.deduction", head).with("points", points.toString()));
      case Matter.Adjustment(Head head, Change change) ->
          List.of(under("voucher.adjustment", head).with("moves", Moves.of(change)));
      case Matter.Reversal(long line) -> reversal(plot, line);
    };
  }

  private static Said.Worded under(String key, Head head) {
    return Said.words(key).with("head", Said.words("head." + head));
  }

  private List<Said.Worded> reversal(Plot plot, long sequence) {
    PassbookLine line =
        table
            .read(LineItem.keyOf(plot.line().account(), sequence))
            .map(item -> LineItem.read(plot.line().account(), item))
            .orElseThrow(() -> new IllegalStateException("no line " + sequence));
    List<Said.Worded> told = new ArrayList<>();
    told.add(
        Said.words("reversal.line")
            .with("line", sequence)
            .with("what", LineWords.what(line.story().origin())));
    consequence(line.story().origin()).ifPresent(told::add);
    return told;
  }

  private static Optional<Said.Worded> consequence(Origin reversed) {
    return switch (reversed) {
      case Origin.Served _ -> Optional.of(Said.words("reversal.freed"));
      case Origin.Redeemed _ -> Optional.of(Said.words("reversal.order"));
      case Origin.Given _,
          Origin.Reversed _,
          Origin.Expired _,
          Origin.MovedOut _,
          Origin.MovedIn _,
          Origin.Ended _,
          Origin.MergedOut _,
          Origin.MergedIn _ ->
          Optional.empty();
    };
  }

  private static List<Said.Worded> grounds(Plot plot, Voucher voucher) {
    return plot.cast().texts()
        ? List.of(
            Said.words("voucher.reason").with("reason", voucher.grounds().reason()),
            Said.words("voucher.evidence").with("evidence", voucher.grounds().evidence()))
        : List.of(Said.words("voucher.withheld"));
  }

  private static List<Said.Worded> decision(Plot plot, VoucherState state) {
    return switch (state) {
      case VoucherState.Posted(var second, long _, Points writtenOff) -> {
        List<Said.Worded> told = new ArrayList<>();
        second.ifPresent(by -> told.add(plot.done("voucher.approved", by)));
        if (!writtenOff.equals(Points.NONE)) {
          told.add(Said.words("voucher.written-off").with("points", writtenOff.toString()));
        }
        yield told;
      }
      case VoucherState.Waiting _, VoucherState.Rejected _ ->
          throw new IllegalStateException("a line of a voucher that is " + state.word());
    };
  }
}
