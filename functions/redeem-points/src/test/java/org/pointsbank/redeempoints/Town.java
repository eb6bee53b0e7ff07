package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

/** The small district on its way through the round 2026-H2 of 锦坤园. */
final class Town {
  static final String ROUND = "/communities/{community}/rounds/{round}";
  static final String ORDERS = ROUND + "/people/{person}/orders";

  private static final String HALF = "2026-H2";

  private Town() {}

  /** The small district with a partner in its register, whose partnership ended or stands. */
  static BankPlayer withPartner(Optional<Ending> ending) {
    BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new);
    Partner partner =
        new Partner(
            new PartnerId("01900000-0000-7000-8000-000000000951"),
            SmallDistrict.DISTRICT,
            "供电公司",
            PartnerKind.CO_BUILDING_UNIT,
            "",
            LocalDate.of(2026, 1, 1),
            ending,
            1);
    assertThat(bank.bank().write(Transaction.EMPTY.create(PartnerItem.write(partner))))
        .isEqualTo(new Written.Committed());
    return bank;
  }

  /** A route of the round, as {@code subject} calls it. */
  static Asking as(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("round", HALF);
  }

  /** Moves the clock to a local time, {@code 2026-12-01T00:05}. */
  static void at(BankPlayer bank, String local) {
    bank.clock().set(LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8)));
  }

  /** Moves the clock and lets the hourly tick pass. */
  static Played tick(BankPlayer bank, String local) {
    at(bank, local);
    return bank.task("hourly-tick");
  }

  static void announce(BankPlayer bank) {
    assertThat(tick(bank, "2026-11-17T00:05").text()).isEqualTo("{\"announced\":2,\"phases\":0}");
  }

  /** Adds a prize and returns its id. */
  static String offer(BankPlayer bank, String name, long price, long stock) {
    return offer(bank, name, price, stock, "");
  }

  /** Adds a prize on more terms, {@code ,"colours":["RED"]}, and returns its id. */
  static String offer(BankPlayer bank, String name, long price, long stock, String terms) {
    Played played =
        as(bank, "worker-chen")
            .body(
                "{\"kind\":\"GOODS\",\"name\":\"%s\",\"price\":%d,\"stock\":%d%s}"
                    .formatted(name, price, stock, terms))
            .send("POST " + ROUND + "/prizes");
    assertThat(played.status()).isEqualTo(201);
    return played.body().path("prize").asText();
  }

  /** Opens ordering on its day. */
  static void open(BankPlayer bank) {
    assertThat(tick(bank, "2026-12-01T00:05").text()).isEqualTo("{\"announced\":0,\"phases\":2}");
  }

  /** Lets ordering end on its day, and with it the draw. */
  static void allocate(BankPlayer bank) {
    assertThat(tick(bank, "2026-12-08T00:05").text()).isEqualTo("{\"announced\":0,\"phases\":4}");
  }

  static Played order(BankPlayer bank, String subject, PersonId person, String prize) {
    return as(bank, subject)
        .with("person", person)
        .body("{\"prize\":\"%s\",\"colour\":\"BLUE\"}".formatted(prize))
        .send("POST " + ORDERS);
  }

  static JsonNode orders(BankPlayer bank, String subject, PersonId person) {
    return as(bank, subject).with("person", person).send("GET " + ORDERS).body().path("items");
  }

  static Played drop(BankPlayer bank, String subject, PersonId person, String order) {
    return as(bank, subject)
        .with("person", person)
        .with("order", order)
        .send("POST " + ORDERS + "/{order}/drop");
  }

  static Played pickUp(BankPlayer bank, String worker, PersonId person, String order, String code) {
    return as(bank, worker)
        .with("person", person)
        .with("order", order)
        .body("{\"code\":\"%s\"}".formatted(code))
        .send("POST " + ORDERS + "/{order}/pick-up");
  }

  static Played advance(BankPlayer bank, String worker, String body) {
    return as(bank, worker).body(body).send("POST " + ROUND + "/advance");
  }

  static String phase(BankPlayer bank) {
    return as(bank, "worker-chen").send("GET " + ROUND).body().path("phase").asText();
  }

  static JsonNode prize(BankPlayer bank, String prize) {
    JsonNode items = as(bank, "officer").send("GET " + ROUND + "/prizes").body().path("items");
    for (JsonNode item : items) {
      if (item.path("prize").asText().equals(prize)) {
        return item;
      }
    }
    throw new AssertionError("no prize " + prize);
  }

  static Account account(BankPlayer bank, PersonId person) {
    return bank.bank().read(AccountItem.keyOf(blue(person))).map(AccountItem::read).orElseThrow();
  }

  /** {@code count} residents of 锦坤园 with points, whom workers act for. */
  static List<PersonId> residents(BankPlayer bank, int count, int points) {
    List<PersonId> people =
        IntStream.range(500, 500 + count)
            .mapToObj(number -> new PersonId(SmallDistrict.id(Integer.toString(number))))
            .toList();
    people.forEach(person -> give(bank.bank(), person, points));
    return people;
  }

  /** Gives whole points for as many hours, as a confirmed record would. */
  static void give(BankTable table, PersonId person, int points) {
    Optional<Item> head = table.read(AccountItem.keyOf(blue(person)));
    Account account =
        head.map(AccountItem::read)
            .orElseGet(() -> Account.open(blue(person), "R" + person, LocalDate.of(2026, 1, 15)));
    RecordState.Confirmed confirmed =
        new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty());
    LocalDate day = LocalDate.of(2026, 9, 2).plusDays(account.lastLine());
    ServiceRecord record = record(person, day, points * 60, confirmed);
    Award award =
        Award.of(
            record, confirmed, new Award.Earner(account, Points.NONE), DefaultRules.book(), NOW);
    Item after = AccountItem.write(award.posting().account());
    Transaction effect =
        Transaction.EMPTY
            .create(ServiceRecordItem.write(award.record()))
            .create(LineItem.write(award.posting().line()));
    Written written =
        table.write(
            head.isPresent() ? effect.replace(after, after.version() - 1) : effect.create(after));
    assertThat(written).isEqualTo(new Written.Committed());
  }

  private static ServiceRecord record(
      PersonId person, LocalDate day, int minutes, RecordState state) {
    LocalDateTime start = day.atStartOfDay();
    return new ServiceRecord(
        new RecordId(start.toLocalDate(), person.value()),
        person,
        blue(person),
        JINKUN,
        "G01",
        Capacity.RESIDENT,
        new Interval(start, start.plusMinutes(minutes)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
        false,
        state,
        1);
  }

  private static AccountId blue(PersonId person) {
    return new AccountId(JINKUN, Colour.BLUE, person);
  }

  static void assertBooks(BankPlayer bank) {
    assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
  }
}
