package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundDates;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.ProxiesItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** What happens around the end of a membership in a bank. */
record Farewell(BankPlayer bank) {
  static final String END = "POST /communities/{community}/people/{person}/membership/end";
  static final String REJOIN = "POST /communities/{community}/people/{person}/membership/rejoin";
  static final OrderId ORDER = new OrderId(SmallDistrict.id("601"));

  static String leaving(String kind, String day) {
    return "{\"kind\":\"%s\",\"day\":\"%s\",\"reason\":\"家属告知\"}".formatted(kind, day);
  }

  /** What {@code who} is answered when ending the membership of {@code person} in 锦坤园. */
  Played end(String who, PersonId person, String kind, String day) {
    return bank.as(who)
        .with("community", JINKUN)
        .with("person", person)
        .body(leaving(kind, day))
        .send(END);
  }

  Played rejoin(String who, CommunityId community, PersonId person, String day) {
    return bank.as(who)
        .with("community", community)
        .with("person", person)
        .body("{\"day\":\"%s\",\"capacities\":[\"RESIDENT\"],\"reason\":\"搬回来\"}".formatted(day))
        .send(REJOIN);
  }

  /** {@code agent} may act for {@code principal}. */
  void acts(PersonId agent, PersonId principal) {
    BankTable table = bank.bank();
    Optional<Item> seen = table.read(GrantsItem.keyOf(agent));
    List<Acting> acting = new ArrayList<>(seen.map(GrantsItem::acting).orElse(List.of()));
    acting.add(
        new Acting(
            principal,
            Acting.Kind.FAMILY,
            Set.of(Act.SEE),
            LocalDate.of(2026, 9, 1),
            Optional.empty()));
    long version = seen.map(Item::version).orElse(0L) + 1;
    List<Grant> grants = seen.map(GrantsItem::read).orElse(List.of());
    write(
        Transaction.EMPTY
            .put(GrantsItem.write(agent, grants, acting, version))
            .and(ProxiesItem.add(principal, agent, table.read(ProxiesItem.keyOf(principal)))));
  }

  /** Those for whom {@code agent} acts on {@code day}. */
  List<PersonId> actsFor(PersonId agent, LocalDate day) {
    return bank
        .bank()
        .read(GrantsItem.keyOf(agent))
        .map(GrantsItem::acting)
        .orElse(List.of())
        .stream()
        .filter(each -> each.on(day))
        .map(Acting::principal)
        .toList();
  }

  List<Step> steps(PersonId person) {
    List<Step> steps = new ArrayList<>();
    bank.bank().each(StepItem.of(person), item -> steps.add(StepItem.read(item)));
    return steps;
  }

  /** An open order of {@code person} for 1.00 point, in a round that is being ordered in. */
  void ordered(AccountId account) {
    RoundId id = new RoundId(account.community(), new HalfYear(2026, 2));
    var at = SmallDistrict.NOW;
    Round round =
        new Round(
            id,
            1,
            Phase.ORDERING,
            new RoundDates(at, at, at.plusSeconds(600), at.plusSeconds(6000)),
            "c0",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1);
    var payer = AccountItem.read(bank.bank().read(AccountItem.keyOf(account)).orElseThrow());
    var held = payer.holdable(new Points(100));
    Order order =
        new Order(
            ORDER,
            new PrizeId(SmallDistrict.id("501")),
            Colour.BLUE,
            new Points(100),
            held,
            at,
            Optional.empty(),
            new OrderState.Placed());
    write(
        RoundItem.create(round)
            .and(AccountItem.replace(payer.hold(held)))
            .and(OrderSheetItem.save(new OrderSheet(id, account.person(), List.of(order), 1))));
  }

  /** A record that waits to be confirmed. */
  void served(AccountId account, String start) {
    LocalDateTime from = LocalDateTime.parse(start);
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(from.toLocalDate(), SmallDistrict.id("401")),
            account.person(),
            account,
            account.community(),
            "H02",
            Capacity.RESIDENT,
            new Interval(from, from.plusHours(1)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(SmallDistrict.CHEN, SmallDistrict.NOW, "", "", ""),
            false,
            new RecordState.Pending(),
            1);
    write(Transaction.EMPTY.create(ServiceRecordItem.write(record)));
  }

  private void write(Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
