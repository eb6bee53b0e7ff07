package org.pointsbank.printpassbook;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.meter.Meter;

/** Two accounts of the small district with lines of every origin, and who asks for statements. */
final class Ledger implements AutoCloseable {
  static final AccountId BLUE = new AccountId(JINKUN, Colour.BLUE, WANG);
  static final AccountId RED = new AccountId(JINKUN, Colour.RED, LI);
  static final String ACCOUNT =
      "/communities/{community}/people/{person}/accounts/{colour}/statement";
  static final String COMMUNITY = "/communities/{community}/statement";

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final VoucherId VOUCHER = new VoucherId(SmallDistrict.id("701"));

  private final BankPlayer bank;

  Ledger() {
    this(BankPlayer.inSmallDistrict(PrintPassbook::new));
  }

  Ledger(Meter meter) {
    this(BankPlayer.inSmallDistrict(PrintPassbook::new, meter));
  }

  private Ledger(BankPlayer bank) {
    this.bank = bank;
  }

  /** A moment in the district's zone. */
  static Instant at(int year, int month, int day, int hour, int minute, int second) {
    return LocalDate.of(year, month, day).atTime(hour, minute, second).atZone(SHANGHAI).toInstant();
  }

  /** Every origin once, spread over three quarters; the balance is 60 minutes and 1.50 points. */
  Ledger withEveryOrigin(String reason) {
    serve(BLUE, 60, 600, at(2026, 3, 31, 23, 59, 59));
    give(BLUE, 500, reason, at(2026, 4, 1, 0, 0, 0));
    redeem(BLUE, 300, at(2026, 6, 20, 10, 0, 0));
    reverse(BLUE, 2, -500, reason, at(2026, 6, 30, 23, 59, 59));
    expire(BLUE, 150, at(2026, 7, 1, 0, 0, 0));
    return this;
  }

  /** An hour's service earns points. */
  @CanIgnoreReturnValue
  Ledger serve(AccountId id, long minutes, long points, Instant posted) {
    LocalDate day = LocalDate.ofInstant(posted, SHANGHAI).minusDays(3);
    Origin origin =
        new Origin.Served(new RecordId(day, SmallDistrict.id("401")), "H02", "60 min x 1.2");
    return post(
        account(id)
            .earn(
                minutes,
                new Points(points),
                half(posted),
                story(origin, Optional.of(Head.PARTICIPATION), day, posted)));
  }

  /** Points by hand. */
  @CanIgnoreReturnValue
  Ledger give(AccountId id, long points, String reason, Instant posted) {
    Origin origin = new Origin.Given(VOUCHER, Origin.Given.Kind.AWARD, reason);
    return change(id, points, story(origin, Optional.of(Head.DUTY), day(posted), posted));
  }

  /** Takes a line back. */
  @CanIgnoreReturnValue
  Ledger reverse(AccountId id, long line, long points, String reason, Instant posted) {
    Origin origin = new Origin.Reversed(VOUCHER, line, Points.NONE, reason);
    return change(id, points, story(origin, Optional.of(Head.DUTY), day(posted), posted));
  }

  private Ledger change(AccountId id, long points, Posting.Story story) {
    return post(
        account(id)
            .change(new Change(0, points, points), Shortfall.OWED, half(story.postedAt()), story));
  }

  /** A prize. */
  @CanIgnoreReturnValue
  Ledger redeem(AccountId id, long price, Instant posted) {
    Held held = account(id).holdable(new Points(price));
    Origin origin =
        new Origin.Redeemed(
            new OrderId(SmallDistrict.id("601")),
            half(posted),
            new PrizeId(SmallDistrict.id("501")),
            "大米");
    return post(
        account(id)
            .hold(held)
            .spendHeld(held, story(origin, Optional.empty(), day(posted), posted)));
  }

  /** Points of the first half of 2026 whose time is over; nobody decides. */
  @CanIgnoreReturnValue
  Ledger expire(AccountId id, long points, Instant posted) {
    HalfYear lot = new HalfYear(2026, 1);
    Posting.Story story =
        new Posting.Story(
            new Origin.Expired(lot), Optional.empty(), 1, Optional.empty(), day(posted), posted);
    return post(account(id).expire(lot, new Points(points), story));
  }

  private static Posting.Story story(
      Origin origin, Optional<Head> head, LocalDate day, Instant posted) {
    return new Posting.Story(origin, head, 1, Optional.of(LIN), day, posted);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, SHANGHAI);
  }

  private static HalfYear half(Instant instant) {
    return HalfYear.of(day(instant));
  }

  private Ledger post(Posting posting) {
    return write(
        Transaction.EMPTY
            .create(LineItem.write(posting.line()))
            .put(AccountItem.write(posting.account())));
  }

  /** Puts {@code item} over whatever is there, as nobody may. */
  @CanIgnoreReturnValue
  Ledger tamper(Item item) {
    return write(Transaction.EMPTY.put(item));
  }

  /** Lets a line say that it moves something else. */
  @CanIgnoreReturnValue
  Ledger moves(AccountId id, long number, Deltas deltas) {
    PassbookLine line = line(id, number);
    return tamper(
        LineItem.write(
            new PassbookLine(id, number, deltas, line.story(), line.after(), line.seal())));
  }

  /** Gives the volunteer another name. */
  Ledger named(String name) {
    return write(Paper.renaming(bank, name));
  }

  @CanIgnoreReturnValue
  Ledger write(Transaction transaction) {
    if (!(bank.bank().write(transaction) instanceof Written.Committed)) {
      throw new IllegalStateException("not written");
    }
    return this;
  }

  Account account(AccountId id) {
    return bank.bank().read(AccountItem.keyOf(id)).map(AccountItem::read).orElseThrow();
  }

  PassbookLine line(AccountId id, long number) {
    return bank.bank()
        .read(LineItem.keyOf(id, number))
        .map(item -> LineItem.read(id, item))
        .orElseThrow();
  }

  BankPlayer bank() {
    return bank;
  }

  /** A request about an account. */
  Asking as(String subject, AccountId id) {
    return as(subject).with("person", id.person()).with("colour", colour(id));
  }

  /** A request about the community. */
  Asking as(String subject) {
    return bank.as(subject).with("community", JINKUN);
  }

  private static String colour(AccountId id) {
    return id.colour().name().toLowerCase(Locale.ROOT);
  }

  /** The rows of a CSV statement of an account, as a worker gets it. */
  CsvRows account(AccountId id, String period) {
    return CsvRows.of(
        as("worker-chen", id).query("period", period).send("GET " + ACCOUNT + "/csv"));
  }

  /** The rows of a CSV statement of the community. */
  CsvRows community(String subject, String period) {
    return CsvRows.of(as(subject).query("period", period).send("GET " + COMMUNITY + "/csv"));
  }

  /** What is answered to a request for everything. */
  Played all(String subject, String route) {
    return as(subject, BLUE).send("GET " + route);
  }

  @Override
  public void close() {
    bank.close();
  }
}
