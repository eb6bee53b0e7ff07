package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.domain.report.MemberSums;
import org.pointsbank.domain.report.Report;
import org.pointsbank.domain.report.ReportSums;
import org.pointsbank.domain.report.RoundSums;
import org.pointsbank.domain.report.ServiceSums;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Slice;

/** Reckons the next part of a report. Source: rules 17.5. */
@Singleton
final class NextSums {
  private static final int SOME = 25;

  private final BankTable table;
  private final RuleShelf rules;
  private final AccountSums accounts;
  private final Clock clock;

  NextSums(BankTable table, RuleShelf rules, AccountSums accounts, Clock clock) {
    this.table = table;
    this.rules = rules;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The report one part further on. */
  Report behind(Report report) {
    CommunityId community = report.of().community();
    Period period = report.of().period();
    return switch (report.place().phase()) {
      case ACCOUNTS -> {
        Page page = accounts.page(community, report.place().after());
        yield further(report, page, accounts.sums(page, period, zone(community)));
      }
      case PEOPLE -> {
        Page page =
            table.list(
                PersonLookupItem.membersOf(community)
                    .limitedTo(SOME)
                    .after(report.place().after()));
        yield further(report, page, people(page, community, period));
      }
      case SESSIONS -> {
        Page page =
            table.list(
                SessionItem.within(community, period)
                    .limitedTo(SOME)
                    .after(report.place().after()));
        yield further(report, page, sessions(page));
      }
      case ROUNDS -> {
        Page page = table.list(RoundItem.of(community).limitedTo(1).after(report.place().after()));
        yield further(report, page, rounds(page, community, period));
      }
      case MADE -> throw new IllegalStateException("made: " + report.of());
    };
  }

  private Report further(Report report, Page page, ReportSums sums) {
    return report.further(sums, page.next(), clock.instant());
  }

  private ZoneId zone(CommunityId community) {
    return rules.of(community).zone();
  }

  private ReportSums people(Page page, CommunityId community, Period period) {
    ReportSums sums = ReportSums.NONE;
    List<PersonId> ids = new ArrayList<>();
    for (Item entry : page.items()) {
      sums = sums.plus(readable(() -> listed(entry, ids)));
    }
    for (Item item : table.readAll(ids.stream().map(PersonItem::keyOf).toList()).values()) {
      sums = sums.plus(readable(() -> member(item, community, period)));
    }
    for (PersonId id : ids) {
      sums = sums.plus(records(id, community, period));
    }
    return sums;
  }

  private static ReportSums listed(Item entry, List<PersonId> ids) {
    ids.add(PersonLookupItem.read(entry));
    return ReportSums.NONE;
  }

  private static ReportSums member(Item item, CommunityId community, Period period) {
    MemberSums members = MemberSums.of(PersonItem.read(item), community, period);
    return ReportSums.of(members, ServiceSums.NONE);
  }

  private ReportSums records(PersonId person, CommunityId community, Period period) {
    return each(
        ServiceRecordItem.within(person, period),
        item -> {
          ServiceRecord record = ServiceRecordItem.read(item);
          return record.account().community().equals(community)
              ? ReportSums.of(MemberSums.NONE, ServiceSums.of(record, period))
              : ReportSums.NONE;
        });
  }

  private ReportSums sessions(Page page) {
    ReportSums sums = ReportSums.NONE;
    for (Item item : page.items()) {
      sums = sums.plus(readable(() -> session(SessionItem.read(item))));
    }
    return sums;
  }

  private ReportSums session(Session session) {
    ReportSums itself = ReportSums.of(MemberSums.NONE, ServiceSums.of(session, 0));
    return session.open()
        ? itself
        : itself.plus(
            each(
                SignUpItem.of(session.community(), session.id()),
                item -> attendance(session, item)));
  }

  /** What one more attendance adds to a session that counts. */
  private static ReportSums attendance(Session session, Item item) {
    boolean came =
        SignUpItem.read(item).state() instanceof SignUpState.Recorded
            && ServiceSums.of(session, 1).attendances() == 1;
    return came ? ReportSums.of(MemberSums.NONE, new ServiceSums(0, 0, 1, 0, 0)) : ReportSums.NONE;
  }

  private ReportSums rounds(Page page, CommunityId community, Period period) {
    ReportSums sums = ReportSums.NONE;
    for (Item entry : page.items()) {
      sums = sums.plus(readable(() -> round(RoundItem.listed(community, entry), period)));
    }
    return sums;
  }

  private ReportSums round(RoundId id, Period period) {
    Round round =
        table
            .read(RoundItem.keyOf(id))
            .map(RoundItem::read)
            .orElseThrow(() -> new IllegalStateException("listed and not there: " + id));
    LocalDate opens = LocalDate.ofInstant(round.dates().opens(), zone(id.community()));
    return opens.isBefore(period.start()) || !opens.isBefore(period.end())
        ? ReportSums.NONE
        : ReportSums.of(RoundSums.ONE)
            .plus(
                each(
                    OrderSheetItem.of(id),
                    item -> ReportSums.of(RoundSums.of(OrderSheetItem.read(item)))));
  }

  private ReportSums each(Slice slice, Function<Item, ReportSums> reckon) {
    AtomicReference<ReportSums> sums = new AtomicReference<>(ReportSums.NONE);
    table.each(slice, item -> sums.set(sums.get().plus(readable(() -> reckon.apply(item)))));
    return sums.get();
  }

  /** What says what cannot be keeps no report from being made. Source: rules 17.7. */
  private static ReportSums readable(Supplier<ReportSums> reckon) {
    try {
      return reckon.get();
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException cannotBe) {
      return ReportSums.UNREADABLE;
    }
  }
}
