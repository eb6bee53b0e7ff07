package org.pointsbank.table;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.FoldedQuarter;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.Rounding;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.Tip;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Accounts, their lines, and the rule book that made them. */
final class PassbookSamples {
  static final AccountId ACCOUNT =
      new AccountId(PeopleSamples.COMMUNITY, Colour.BLUE, PeopleSamples.WANG);
  static final LocalDate SERVED = LocalDate.of(2026, 9, 2);
  static final Instant POSTED = Instant.parse("2026-10-01T01:00:00Z");

  private static final Quarter QUARTER = new Quarter(2026, 3);
  private static final QuarterTotals TOTALS =
      new QuarterTotals(2, 125, Map.of(Head.PARTICIPATION, 175L, Head.DUTY, 50L));
  private static final Balance BALANCE =
      new Balance(125, new Points(225), new Points(200), new Points(25));

  private static final VoucherId VOUCHER = new VoucherId(PeopleSamples.id("701"));

  /** Of a line whose text nobody here asks for. */
  static final String SEAL = "5ea1".repeat(16);

  private PassbookSamples() {}

  static List<ItemSample> all() {
    Account account =
        new Account(
            ACCOUNT,
            "V00001",
            LocalDate.of(2026, 1, 15),
            new Tip(2, SEAL, POSTED),
            BALANCE,
            new Lots(
                Map.of(
                    new HalfYear(2026, 1), new Lots.Lot(new Points(150), new Points(150)),
                    new HalfYear(2026, 2), new Lots.Lot(new Points(50), Points.NONE))),
            Map.of(QUARTER, TOTALS),
            4);
    return List.of(
        ItemSample.of("account", account, AccountItem.write(account), AccountItem::read),
        line(
            "line-served",
            new Origin.Served(
                new RecordId(SERVED, PeopleSamples.id("401")), "H02", "95 min x 1.2 = 1.90 > 1.75"),
            Optional.of(Head.PARTICIPATION)),
        line(
            "line-redeemed",
            new Origin.Redeemed(
                new OrderId(PeopleSamples.id("601")),
                new HalfYear(2026, 2),
                new PrizeId(PeopleSamples.id("501")),
                "大米"),
            Optional.empty()),
        line(
            "line-fetched",
            new Origin.Redeemed(
                new OrderId(PeopleSamples.id("601")),
                new HalfYear(2026, 2),
                new PrizeId(PeopleSamples.id("501")),
                "大米",
                Optional.of(PeopleSamples.WANG)),
            Optional.empty()),
        line(
            "line-given",
            new Origin.Given(VOUCHER, Origin.Given.Kind.DEDUCTION, "登记重复"),
            Optional.of(Head.DUTY)),
        line(
            "line-reversed",
            new Origin.Reversed(VOUCHER, 1, new Points(25), "登记有误"),
            Optional.of(Head.PARTICIPATION)),
        line("line-expired", new Origin.Expired(new HalfYear(2026, 1)), Optional.empty()),
        line("line-moved-out", new Origin.MovedOut(PeopleSamples.COMMUNITY, 1), Optional.empty()),
        line("line-moved-in", new Origin.MovedIn(PeopleSamples.COMMUNITY, 7), Optional.empty()),
        line(
            "line-merged-out",
            new Origin.MergedOut(PeopleSamples.CHEN, PeopleSamples.COMMUNITY, 1),
            Optional.empty()),
        line(
            "line-merged-in",
            new Origin.MergedIn(PeopleSamples.CHEN, PeopleSamples.COMMUNITY, 7),
            Optional.empty()),
        line("line-ended", new Origin.Ended(Membership.End.DECEASED), Optional.empty()),
        voucher("award", new Matter.Award(Head.DUTY, new Points(500)), new VoucherState.Waiting()),
        voucher(
            "deduction",
            new Matter.Deduction(Head.ROLE, new Points(200)),
            new VoucherState.Posted(
                Optional.of(new Confirmation(PeopleSamples.LIN, POSTED)), 3, new Points(25))),
        voucher(
            "adjustment",
            new Matter.Adjustment(Head.RESULTS, new Change(60, -100, 50)),
            new VoucherState.Rejected(new Confirmation(PeopleSamples.LIN, POSTED), "没有依据")),
        voucher(
            "reversal",
            new Matter.Reversal(2),
            new VoucherState.Posted(Optional.empty(), 3, Points.NONE)),
        appeal("open", new AppealState.Open()),
        appeal(
            "upheld",
            new AppealState.Upheld(
                new Confirmation(PeopleSamples.LIN, POSTED), "确有误扣", Optional.of(VOUCHER))),
        appeal(
            "dismissed",
            new AppealState.Dismissed(new Confirmation(PeopleSamples.LIN, POSTED), "扣减属实")),
        appeal(
            "withdrawn", new AppealState.Withdrawn(new Confirmation(PeopleSamples.WANG, POSTED))),
        ItemSample.of("reversal", 3L, ReversalItem.write(ACCOUNT, 2, 3), ReversalItem::read),
        ItemSample.of(
            "expiry-mark",
            POSTED,
            ExpiryMarkItem.write(ACCOUNT.community(), new HalfYear(2026, 1), POSTED),
            ExpiryMarkItem::read),
        ItemSample.of("year", Map.of(QUARTER, TOTALS), year(), YearItem::read),
        ItemSample.of(
            "rule-book",
            book(),
            RuleBookItem.write(PeopleSamples.DISTRICT, book()),
            RuleBookItem::read));
  }

  private static ItemSample line(String name, Origin origin, Optional<Head> head) {
    PassbookLine line =
        new PassbookLine(
            ACCOUNT,
            2,
            new Deltas(95, 175, 150, -25),
            new Posting.Story(origin, head, 1, Optional.of(PeopleSamples.LIN), SERVED, POSTED),
            BALANCE,
            SEAL);
    return ItemSample.of(name, line, LineItem.write(line), item -> LineItem.read(ACCOUNT, item));
  }

  private static ItemSample voucher(String name, Matter matter, VoucherState state) {
    Voucher voucher =
        new Voucher(
            VOUCHER,
            ACCOUNT,
            matter,
            new Grounds(SERVED, "志愿者节表现突出", "会议纪要 2026-09-12"),
            new Confirmation(PeopleSamples.LIN, POSTED),
            state,
            2);
    return ItemSample.of("voucher-" + name, voucher, VoucherItem.write(voucher), VoucherItem::read);
  }

  private static ItemSample appeal(String name, AppealState state) {
    Appeal appeal =
        new Appeal(ACCOUNT, 2, new Confirmation(PeopleSamples.WANG, POSTED), "当天我在现场", state, 2);
    return ItemSample.of("appeal-" + name, appeal, AppealItem.write(appeal), AppealItem::read);
  }

  /** The first quarter of a year that leaves the head. */
  private static Item year() {
    Transaction fold = YearItem.fold(empty(), ACCOUNT, new FoldedQuarter(QUARTER, TOTALS));
    return ((Write.Create) fold.writes().getFirst()).item();
  }

  private static BankTable empty() {
    Object client =
        Proxy.newProxyInstance(
            PassbookSamples.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, _, _) -> GetItemResponse.builder().build());
    return new BankTable((DynamoDbClient) client, "points-bank");
  }

  static RuleBook book() {
    return new RuleBook(
        1,
        LocalDate.of(2026, 1, 1),
        ZoneId.of("Asia/Shanghai"),
        Map.of("H02", new ServiceItem("H02", "公益", "环境整治", "Clean-up", 120)),
        new HourRules(
            new Points(100),
            new HourRules.Step(Rounding.DOWN, new Points(25)),
            HourRules.Caps.NONE,
            480,
            120),
        new PointRules(new Points(2000), Shortfall.OWED, 30),
        new Expiry.Never(),
        new RoundRules(List.of(MonthDay.of(6, 1), MonthDay.of(12, 1)), 14, 7, 21, 5, 6, "lottery"),
        new EvaluationRules(
            Measure.HONOUR,
            TieRule.SHARED,
            Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
            Optional.of(10L)),
        new PaperRules(20, 12),
        ActivityRules.FIRST,
        Map.of());
  }
}
