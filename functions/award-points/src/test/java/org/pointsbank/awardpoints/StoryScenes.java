package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.move.Carrying;
import org.pointsbank.domain.move.Closing;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.ImportProgress;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** What happens on the blue account of 王芳 before its story is told. */
final class StoryScenes {
  static final AccountId BLUE = new AccountId(JINKUN, Colour.BLUE, WANG);
  private static final String ACCOUNT =
      "/communities/{community}/people/{person}/accounts/{colour}";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);
  private static final ImportId SHEET = new ImportId(SmallDistrict.id("701"));

  private final BankPlayer bank;

  StoryScenes(BankPlayer bank) {
    this.bank = bank;
  }

  /** 95 minutes that 王芳 told of herself. */
  void selfReported() {
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(WANG, NOW.minusSeconds(7200), "", "", "不外传");
    served(95, EvidenceGrade.SELF_REPORTED, entry, Optional.empty());
  }

  /** Seven hours of a sheet, which take their day over the limit. */
  void fromASheet() {
    ImportProgress done = new ImportProgress(40, 40, 41, 40, 0, new TreeMap<>());
    Import sheet =
        new Import(
            SHEET,
            ImportCourse.ROWS,
            DISTRICT,
            "sheet",
            false,
            CHEN,
            NOW.minusSeconds(7200),
            done,
            1);
    write(Transaction.EMPTY.create(ImportItem.write(sheet)));
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(
            CHEN, NOW.minusSeconds(7200), "周三行动日", "中心广场{at}", "不外传", Optional.of(SHEET));
    served(
        420,
        EvidenceGrade.SHEET,
        entry,
        Optional.of(new Confirmation(GAO, NOW.minusSeconds(1800))));
  }

  private void served(
      int minutes, EvidenceGrade grade, ServiceRecord.Entry entry, Optional<Confirmation> second) {
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(DAY, SmallDistrict.id("401")),
            WANG,
            BLUE,
            JINKUN,
            "H02",
            Capacity.RESIDENT,
            new Interval(DAY.atTime(9, 0), DAY.atTime(9, 0).plusMinutes(minutes)),
            grade,
            entry,
            second.isPresent(),
            new RecordState.Confirmed(new Confirmation(LIN, NOW.minusSeconds(3600)), second),
            1);
    write(
        Transaction.EMPTY
            .create(ServiceRecordItem.write(record))
            .and(PersonDayItem.save(PersonDay.free(WANG, DAY).take(record.id(), record.time()))));
    tick();
  }

  void tick() {
    assertThat(bank.task("hourly-tick").text()).isNotEmpty();
  }

  /** A voucher of 陈静. */
  String voucher(String kind, String head, String amounts) {
    Played written =
        bank.as("worker-chen")
            .with("community", JINKUN)
            .with("person", WANG)
            .with("colour", "blue")
            .body(
                """
                {"kind":"%s","head":"%s",%s,"servedOn":"2026-09-20",\
                "reason":"组织消防演练","evidence":"活动记录第3页"}\
                """
                    .formatted(kind, head, amounts))
            .send("POST " + ACCOUNT + "/vouchers");
    assertThat(written.status()).isEqualTo(201);
    return written.body().path("voucher").asText();
  }

  /** 陈静 takes a line back. */
  String reverse(long sequence) {
    Played reversed = reversed(sequence);
    assertThat(reversed.status()).isEqualTo(201);
    return reversed.body().path("voucher").asText();
  }

  /** What 陈静 is answered when taking a line back. */
  Played reversed(long sequence) {
    return bank.as("worker-chen")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue")
        .with("sequence", sequence)
        .body("{\"reason\":\"登记重复\",\"evidence\":\"签到表第3页\"}")
        .send("POST " + ACCOUNT + "/lines/{sequence}/reverse");
  }

  /** 周岚, the officer, approves. */
  void approve(String voucher) {
    assertThat(
            bank.as("officer")
                .with("community", JINKUN)
                .with("person", WANG)
                .with("colour", "blue")
                .with("voucher", voucher)
                .send("POST " + ACCOUNT + "/vouchers/{voucher}/approve")
                .status())
        .isEqualTo(200);
  }

  /** 林涛 hands over rice for 1.50 points, which {@code actedFor} has ordered, if anybody did. */
  void handOver(Optional<PersonId> actedFor) {
    Instant handedOver = Instant.parse("2026-12-10T02:00:00Z");
    bank.clock().set(handedOver);
    Held held = account().holdable(new Points(150));
    Posting.Story story =
        new Posting.Story(
            new Origin.Redeemed(
                new OrderId(SmallDistrict.id("601")),
                HalfYear.parse("2026-H2"),
                new PrizeId(SmallDistrict.id("501")),
                "大米"),
            Optional.empty(),
            1,
            Optional.of(LIN),
            LocalDate.of(2026, 12, 10),
            handedOver);
    Account holding = account().hold(held);
    write(AccountItem.replace(holding));
    Posting posting = holding.spendHeld(held, story);
    Order order =
        new Order(
            new OrderId(SmallDistrict.id("601")),
            new PrizeId(SmallDistrict.id("501")),
            Colour.BLUE,
            new Points(150),
            Held.NONE,
            Instant.parse("2026-12-01T02:30:00Z"),
            actedFor,
            new OrderState.HandedOver(posting.line().sequence()));
    RoundId round = new RoundId(JINKUN, HalfYear.parse("2026-H2"));
    write(
        AccountItem.replace(posting.account())
            .create(LineItem.write(posting.line()))
            .and(OrderSheetItem.save(new OrderSheet(round, WANG, List.of(order), 1))));
  }

  /** 王芳 moves to 柳岸; nobody has signed where points are passed on late. */
  void movesAway(Optional<PersonId> signedBy) {
    Carrying.Terms terms = new Carrying.Terms(1, signedBy, LocalDate.of(2026, 10, 1), NOW);
    AccountId there = new AccountId(LIUAN, Colour.BLUE, WANG);
    Account opened = Account.open(there, "V00001", terms.day());
    Carrying carrying = Carrying.of(account(), opened, terms);
    write(
        AccountItem.replace(carrying.out().account())
            .create(LineItem.write(carrying.out().line()))
            .create(AccountItem.write(carrying.in().account()))
            .create(LineItem.write(carrying.in().line())));
  }

  /** 王芳 turns out to be 李强, who is V00002; nobody has confirmed that where it came late. */
  void goesOnAsLi(Optional<PersonId> confirmedBy) {
    Carrying.Terms terms = new Carrying.Terms(1, confirmedBy, LocalDate.of(2026, 10, 1), NOW);
    AccountId there = new AccountId(JINKUN, Colour.BLUE, LI);
    Carrying carrying = Carrying.of(account(), Account.open(there, "V00002", terms.day()), terms);
    write(
        AccountItem.replace(carrying.out().account())
            .create(LineItem.write(carrying.out().line()))
            .create(AccountItem.write(carrying.in().account()))
            .create(LineItem.write(carrying.in().line())));
  }

  /** The membership of 王芳 ends; nobody has entered it where something came late. */
  void ends(Membership.End how, Optional<PersonId> enteredBy) {
    Carrying.Terms terms = new Carrying.Terms(1, enteredBy, LocalDate.of(2026, 10, 1), NOW);
    Posting ended = Closing.of(account(), how, terms);
    write(AccountItem.replace(ended.account()).create(LineItem.write(ended.line())));
  }

  /** What 王芳 is answered when appealing against a line. */
  Played appealed(CommunityId community, long sequence) {
    return bank.as("volunteer-wang")
        .with("community", community)
        .with("person", WANG)
        .with("colour", "blue")
        .with("sequence", sequence)
        .body("{\"reason\":\"不该转走\"}")
        .send("POST " + ACCOUNT + "/lines/{sequence}/appeal");
  }

  /** The rule book of the district is another one from the start. */
  void rules(UnaryOperator<AmendedRules> otherwise) {
    write(
        Transaction.EMPTY.put(
            RuleBookItem.write(
                DISTRICT, otherwise.apply(AmendedRules.of(DefaultRules.book())).book())));
  }

  void hold(long points) {
    write(AccountItem.replace(account().hold(account().holdable(new Points(points)))));
  }

  Played story(String subject, long sequence) {
    return story(subject, JINKUN, sequence);
  }

  Played story(String subject, CommunityId community, long sequence) {
    return bank.as(subject)
        .with("community", community)
        .with("person", WANG)
        .with("colour", "blue")
        .with("sequence", sequence)
        .send("GET " + ACCOUNT + "/lines/{sequence}/story");
  }

  Account account() {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(BLUE)).orElseThrow());
  }

  private void write(Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
