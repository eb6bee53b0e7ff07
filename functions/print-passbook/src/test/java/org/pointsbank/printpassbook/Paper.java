package org.pointsbank.printpassbook;

import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** The blue account of volunteer-wang, and a worker who prints its passbook. */
final class Paper implements AutoCloseable {
  static final String PASSBOOK =
      "/communities/{community}/people/{person}/accounts/{colour}/passbook";

  private static final int CREATED = 201;
  private static final AccountId ACCOUNT = new AccountId(JINKUN, Colour.BLUE, WANG);
  private static final LocalDate SERVED = LocalDate.of(2026, 7, 1);

  private final BankPlayer bank;

  Paper() {
    this(PrintPassbook::new);
  }

  /** The same with a function that is started otherwise. */
  private static final HalfYear HALF = new HalfYear(2026, 2);

  Paper(Function<Surroundings, RequestStreamHandler> function) {
    this.bank = BankPlayer.inSmallDistrict(function);
  }

  BankPlayer bank() {
    return bank;
  }

  /** Posts lines of an hour each, which earn one point: H02 counts 1.2, rounded down. */
  @CanIgnoreReturnValue
  Paper post(int lines) {
    for (int i = 0; i < lines; i++) {
      Account account = account();
      LocalDate day = SERVED.plusDays(account.lastLine());
      Origin origin =
          new Origin.Served(
              new RecordId(day, SmallDistrict.id("401")), "H02", "50 min x 1.2 = 1.00");
      post(
          account.earn(
              50, new Points(100), HALF, story(origin, Optional.of(Head.PARTICIPATION), day)));
    }
    return this;
  }

  /** Posts a prize that costs one point. */
  Paper redeem(String prizeName) {
    Held price = account().holdable(new Points(100));
    Account holding = account().hold(price);
    Origin origin =
        new Origin.Redeemed(
            new OrderId(SmallDistrict.id("601")),
            new HalfYear(2026, 2),
            new PrizeId(SmallDistrict.id("501")),
            prizeName);
    return post(
        holding.spendHeld(price, story(origin, Optional.empty(), LocalDate.of(2026, 10, 1))));
  }

  private static Posting.Story story(Origin origin, Optional<Head> head, LocalDate day) {
    return new Posting.Story(origin, head, 1, Optional.of(LIN), day, NOW);
  }

  @CanIgnoreReturnValue
  private Paper post(Posting posting) {
    return write(
        Transaction.EMPTY
            .create(LineItem.write(posting.line()))
            .put(AccountItem.write(posting.account())));
  }

  private Account account() {
    return bank.bank().read(AccountItem.keyOf(ACCOUNT)).map(AccountItem::read).orElseThrow();
  }

  /** Lets the district's books be of that size. */
  Paper sized(long linesPerPage, long pages) {
    Optional<PaperRules> size = Optional.of(new PaperRules(linesPerPage, pages));
    CommunityRules own =
        new CommunityRules(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            size,
            Optional.empty());
    return write(
        Transaction.EMPTY.put(
            RuleBookItem.write(
                DISTRICT,
                AmendedRules.of(DefaultRules.book()).communities(Map.of(JINKUN, own)).book())));
  }

  /** Gives the volunteer another name. */
  Paper named(String name) {
    return write(renaming(bank, name));
  }

  static Transaction renaming(BankPlayer bank, String name) {
    Person wang = bank.bank().read(PersonItem.keyOf(WANG)).map(PersonItem::read).orElseThrow();
    return Transaction.EMPTY.put(
        PersonItem.write(
            new Person(
                wang.id(),
                wang.district(),
                wang.number(),
                name,
                wang.phone(),
                wang.born(),
                wang.memberships(),
                wang.capacities(),
                wang.version())));
  }

  @CanIgnoreReturnValue
  Paper write(Transaction transaction) {
    if (!(bank.bank().write(transaction) instanceof Written.Committed)) {
      throw new IllegalStateException("not written");
    }
    return this;
  }

  /** A request about that account. */
  Asking as(String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG).with("colour", "blue");
  }

  /** Opens the first or the next book. */
  Played open() {
    return as("worker-chen").send("POST " + PASSBOOK + "/books");
  }

  /** Prints what is new. */
  Played print() {
    return as("worker-chen").send("POST " + PASSBOOK + "/prints");
  }

  /** Opens a book, which must succeed. */
  @CanIgnoreReturnValue
  Paper opened() {
    return demand(open());
  }

  /** Prints what is new, which must succeed. */
  @CanIgnoreReturnValue
  Paper printed() {
    return demand(print());
  }

  private Paper demand(Played played) {
    if (played.status() != CREATED) {
      throw new IllegalStateException(played.text());
    }
    return this;
  }

  /** Tells that a book is lost. */
  Played lost(String book) {
    return as("worker-chen")
        .with("book", book)
        .body("{\"reason\":\"left on the bus\"}")
        .send("POST " + PASSBOOK + "/books/{book}/lost");
  }

  /** Compares. */
  Played check(long line, long spendable) {
    return as("worker-chen")
        .query("line", line)
        .query("spendable", spendable)
        .send("GET " + PASSBOOK + "/check");
  }

  /** What is there. */
  Played show() {
    return shownTo("worker-chen");
  }

  /** The same, as that token's owner sees it. */
  Played shownTo(String subject) {
    return as(subject).send("GET " + PASSBOOK);
  }

  /** The PDF of a print. */
  byte[] pdf(long print) {
    return as("worker-chen")
        .with("print", print)
        .send("GET " + PASSBOOK + "/prints/{print}/pdf")
        .bytes();
  }

  /** The HTML of a print. */
  String html(long print) {
    return as("worker-chen")
        .with("print", print)
        .send("GET " + PASSBOOK + "/prints/{print}/html")
        .tree()
        .path("body")
        .asText();
  }

  /** Who works the desk. */
  static String worker() {
    return CHEN.value();
  }

  @Override
  public void close() {
    bank.close();
  }
}
