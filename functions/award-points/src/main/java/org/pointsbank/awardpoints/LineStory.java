package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.ReversalItem;

/**
 * Tells the whole story of a line out of what the bank keeps anyway: nothing is written for it.
 * Source: rules 5.3.
 */
@Singleton
final class LineStory {
  private final BankTable table;
  private final RuleShelf rules;
  private final ServiceStory services;
  private final VoucherStory vouchers;
  private final OrderStory orders;
  private final MoveStory moves;

  LineStory(
      BankTable table,
      RuleShelf rules,
      ServiceStory services,
      VoucherStory vouchers,
      OrderStory orders,
      MoveStory moves) {
    this.table = table;
    this.rules = rules;
    this.services = services;
    this.vouchers = vouchers;
    this.orders = orders;
    this.moves = moves;
  }

  /** The sentences about the line {@code sequence}, as {@code call} may read them. */
  Optional<List<Said.Worded>> find(Call call, AccountId account, long sequence) {
    return line(account, sequence).map(line -> tell(plot(call, line)));
  }

  private Optional<PassbookLine> line(AccountId account, long sequence) {
    return table.read(LineItem.keyOf(account, sequence)).map(item -> LineItem.read(account, item));
  }

  private Plot plot(Call call, PassbookLine line) {
    RuleBooks books = rules.of(line.account().community());
    RuleBook book =
        books.books().stream()
            .filter(each -> each.version() == line.story().ruleVersion())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no rule book of " + line.sequence()));
    return new Plot(line, book, books.zone(), Cast.seenBy(call, line.account(), table));
  }

  private List<Said.Worded> tell(Plot plot) {
    PassbookLine line = plot.line();
    String colour = line.account().colour().name().toLowerCase(Locale.ROOT);
    List<Said.Worded> told = new ArrayList<>();
    told.add(
        Said.words("line.what")
            .with("colour", Said.words("colour." + colour))
            .with("line", line.sequence())
            .with("what", LineWords.what(line.story().origin())));
    told.addAll(origin(plot));
    told.add(
        Said.words("rules.book")
            .with("version", plot.book().version())
            .with("day", Spoken.day(plot.book().effective())));
    told.add(
        Said.words("dates.both")
            .with("served", Spoken.day(line.story().servedOn()))
            .with("posted", plot.moment(line.story().postedAt())));
    told.addAll(Moves.tell(line));
    told.add(correction(plot));
    return told;
  }

  private List<Said.Worded> origin(Plot plot) {
    return switch (plot.line().story().origin()) {
      case Origin.Served served -> services.tell(plot, served);
      case Origin.Redeemed redeemed -> orders.tell(plot, redeemed);
      case Origin.Given given -> vouchers.tell(plot, given.voucher());
      case Origin.Reversed reversed -> vouchers.tell(plot, reversed.voucher());
      case Origin.Expired(HalfYear lot) -> expired(plot, lot);
      case Origin.MovedOut(CommunityId to, long other) -> moves.tell(plot, "move.out", to, other);
      case Origin.MovedIn(CommunityId from, long other) -> moves.tell(plot, "move.in", from, other);
      case Origin.MergedOut(PersonId to, CommunityId community, long other) ->
          moves.merged(plot, "merge.out", to, other);
      case Origin.MergedIn(PersonId from, CommunityId community, long other) ->
          moves.merged(plot, "merge.in", from, other);
      case Origin.Ended(Membership.End how) -> MoveStory.ended(plot, how);
    };
  }

  private static List<Said.Worded> expired(Plot plot, HalfYear lot) {
    List<Said.Worded> told = new ArrayList<>();
    told.add(
        Said.words("expiry.lot")
            .with("lot", Spoken.half(lot))
            .with("day", Spoken.day(plot.line().story().servedOn())));
    if (plot.book().expiry() instanceof Expiry.After(long halfYears, long _)) {
      told.add(Said.words("expiry.rule").with("count", halfYears));
    }
    told.add(Said.words("expiry.calendar"));
    return told;
  }

  private Said.Worded correction(Plot plot) {
    AccountId account = plot.line().account();
    return table
        .read(ReversalItem.keyOf(account, plot.line().sequence()))
        .map(ReversalItem::read)
        .flatMap(reversal -> line(account, reversal))
        .map(reversal ->
            Said.words("correction.reversed")
                .with("line", reversal.sequence())
                .with("at", plot.moment(reversal.story().postedAt())))
        .orElseGet(() -> Said.words("correction.none"));
  }
}
