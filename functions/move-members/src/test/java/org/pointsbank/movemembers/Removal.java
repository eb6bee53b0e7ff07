package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.proof.Difference;
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
import org.pointsbank.testkit.proof.BooksProof;

/** 王芳, resident of 锦坤园, moves to 柳岸. */
final class Removal implements AutoCloseable {
  static final AccountId LEFT = new AccountId(JINKUN, Colour.BLUE, WANG);
  static final AccountId TAKING = new AccountId(LIUAN, Colour.BLUE, WANG);
  static final HalfYear FIRST_HALF = new HalfYear(2026, 1);
  static final HalfYear SECOND_HALF = new HalfYear(2026, 2);
  private static final String MOVES = "/communities/{community}/people/{person}/moves";

  private final BankPlayer bank = BankPlayer.inSmallDistrict(MoveMembers::new);

  BankPlayer bank() {
    return bank;
  }

  /** Hours that were served on that day and posted at {@code at}. */
  void earned(long hundredths, LocalDate servedOn, Instant at) {
    Account account = account(LEFT);
    RecordId record = new RecordId(servedOn, SmallDistrict.id("4" + (10 + account.lastLine())));
    Posting.Story story =
        new Posting.Story(
            new Origin.Served(record, "H02", "60 min x 1 = 1.00"),
            Optional.of(Head.PARTICIPATION),
            1,
            Optional.of(SmallDistrict.LIN),
            servedOn,
            at);
    post(account.earn(60, new Points(hundredths), HalfYear.of(servedOn), story));
  }

  /** So much is taken that what is not available is owed. */
  void taken(long hundredths) {
    Posting.Story story =
        new Posting.Story(
            new Origin.Expired(SECOND_HALF),
            Optional.empty(),
            1,
            Optional.empty(),
            LocalDate.of(2026, 10, 1),
            bank.clock().instant());
    post(account(LEFT).change(new Change(0, 0, -hundredths), Shortfall.OWED, SECOND_HALF, story));
  }

  /** Who left may spend for so many days more, by the rule book of the district. */
  void keepDays(long days) {
    RuleBook book = DefaultRules.book();
    PointRules points = book.points();
    RuleBook keeping =
        AmendedRules.of(book)
            .points(
                new PointRules(
                    points.secondAbove(),
                    points.shortfall(),
                    points.appealDays(),
                    Optional.of(days)))
            .book();
    write(Transaction.EMPTY.put(RuleBookItem.write(SmallDistrict.DISTRICT, keeping)));
  }

  void held(long hundredths) {
    Account account = account(LEFT);
    Held held = account.holdable(new Points(hundredths));
    write(AccountItem.replace(account.hold(held)));
  }

  private void post(Posting posting) {
    write(AccountItem.replace(posting.account()).create(LineItem.write(posting.line())));
  }

  /** A request of {@code who} about 王芳 in {@code community}. */
  Asking as(String who, CommunityId community) {
    return bank.as(who).with("community", community).with("person", WANG);
  }

  Played ask(String who, CommunityId to) {
    return as(who, JINKUN)
        .body("{\"to\":\"%s\",\"reason\":\"搬到柳岸居住\"}".formatted(to))
        .send("POST " + MOVES);
  }

  /** A move that was asked for. */
  String asked() {
    Played asked = ask("worker-chen", LIUAN);
    assertThat(asked.status()).isEqualTo(201);
    return asked.body().path("move").asText();
  }

  Played sign(String who, CommunityId community, String move, String verb) {
    return as(who, community).with("move", move).send("POST " + MOVES + "/{move}/" + verb);
  }

  Played refuse(String who, CommunityId community, String move) {
    return as(who, community)
        .with("move", move)
        .body("{\"reason\":\"住址没有变更\"}")
        .send("POST " + MOVES + "/{move}/refuse");
  }

  Played show(String who, CommunityId community, String move) {
    return as(who, community).with("move", move).send("GET " + MOVES + "/{move}");
  }

  Played waiting(CommunityId community) {
    return bank.as("worker-chen")
        .with("community", community)
        .send("GET /communities/{community}/moves/waiting");
  }

  /** Both communities have signed. */
  String moved() {
    String move = asked();
    assertThat(sign("worker-chen", JINKUN, move, "sign-out").status()).isEqualTo(200);
    assertThat(sign("worker-he", LIUAN, move, "sign-in").status()).isEqualTo(200);
    return move;
  }

  long tick() {
    return bank.task("hourly-tick").tree().path("passedOn").asLong(-1);
  }

  Account account(AccountId id) {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(id)).orElseThrow());
  }

  /** What an account may spend, by half-year. */
  Map<HalfYear, Lots.Lot> lots(AccountId id) {
    return account(id).lots().lots();
  }

  PassbookLine line(AccountId id, long sequence) {
    return LineItem.read(id, bank.bank().read(LineItem.keyOf(id, sequence)).orElseThrow());
  }

  Person person() {
    return PersonItem.read(bank.bank().read(PersonItem.keyOf(WANG)).orElseThrow());
  }

  /** What of accounts and moves does not add up; the records behind the lines are not there. */
  List<String> differences() {
    return BooksProof.of(bank.bank()).differences().stream()
        .map(Difference::toString)
        .filter(said ->
            said.startsWith("account ")
                || said.contains("other half")
                || said.contains("ends more"))
        .toList();
  }

  private void write(Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }

  @Override
  public void close() {
    bank.close();
  }
}
