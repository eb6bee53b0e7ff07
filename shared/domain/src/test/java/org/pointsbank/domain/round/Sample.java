package org.pointsbank.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.Rounding;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.Tip;

/** A round and what belongs to it, as the tests of this package begin with it. */
final class Sample {
  static final CommunityId COMMUNITY = new CommunityId(id(1));
  static final PersonId OWNER = new PersonId(id(2));
  static final PersonId WORKER = new PersonId(id(3));
  static final PersonId OTHER_WORKER = new PersonId(id(4));
  static final RoundId ROUND = new RoundId(COMMUNITY, new HalfYear(2026, 2));
  static final RuleBook BOOK = book("");
  static final RoundCalendar CALENDAR = RoundCalendar.of(BOOK);

  /** In which the points of every account here were posted. */
  static final HalfYear HALF = new HalfYear(2026, 2);

  private Sample() {}

  static String id(int last) {
    return "00000000-0000-7000-8000-%012d".formatted(last);
  }

  static RuleBook book(String publicValueName) {
    return new RuleBook(
        7,
        LocalDate.of(2026, 1, 1),
        ZoneId.of("Asia/Shanghai"),
        Map.of(),
        new HourRules(
            new Points(100),
            new HourRules.Step(Rounding.DOWN, new Points(25)),
            HourRules.Caps.NONE,
            480,
            120),
        new PointRules(new Points(2000), Shortfall.OWED, 30),
        new Expiry.Never(),
        new RoundRules(
            List.of(MonthDay.of(6, 1), MonthDay.of(12, 1)), 14, 7, 21, 2, 3, publicValueName),
        new EvaluationRules(
            Measure.HONOUR,
            TieRule.SHARED,
            Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
            Optional.empty()),
        new PaperRules(20, 12),
        ActivityRules.FIRST,
        Map.of());
  }

  /** A local time in Shanghai, as {@code 2026-12-01T00:00}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }

  static Round announced() {
    Instant now = at("2026-11-17T09:00");
    return Round.announce(ROUND, 7, CALENDAR.announced(ROUND.half(), now), "c0", List.of());
  }

  static Round ordering() {
    return announced().opened(CALENDAR, at("2026-12-01T00:10"));
  }

  static Round pickUp() {
    return ordering().allocating().handingOver(CALENDAR, at("2026-12-08T00:10"));
  }

  static Prize prize(String name, long price, long pieces) {
    return Prize.offer(ROUND, PrizeKind.GOODS, name, new Points(price), pieces);
  }

  static Account account(long spendable) {
    return new Account(
        new AccountId(COMMUNITY, Colour.BLUE, OWNER),
        "V1",
        LocalDate.of(2026, 1, 1),
        new Tip(4, "5ea1", at("2026-11-01T09:00")),
        new Balance(600, new Points(1000), new Points(spendable), Points.NONE),
        new Lots(Map.of(HALF, new Lots.Lot(new Points(spendable), Points.NONE))),
        Map.of(),
        9);
  }

  static Held held(long points) {
    return new Held(Map.of(HALF, new Points(points)));
  }

  static OrderSheet nothing() {
    return OrderSheet.empty(ROUND, OWNER);
  }

  static Order order(int id, Prize prize, OrderState state) {
    return new Order(
        new OrderId(id(id)),
        prize.id(),
        Colour.BLUE,
        prize.price(),
        state.open() ? held(prize.price().hundredths()) : Held.NONE,
        at("2026-12-02T10:00"),
        Optional.empty(),
        state);
  }
}
