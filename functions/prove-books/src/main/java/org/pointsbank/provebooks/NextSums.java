package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
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
    List<PersonId> ids = page.items().stream().map(PersonLookupItem::read).toList();
    MemberSums members = MemberSums.NONE;
    for (Item item : table.readAll(ids.stream().map(PersonItem::keyOf).toList()).values()) {
      Person person = PersonItem.read(item);
      members = members.plus(MemberSums.of(person, community, period));
    }
    ServiceSums service = ServiceSums.NONE;
    for (PersonId id : ids) {
      service = service.plus(records(id, community, period));
    }
    return ReportSums.of(members, service);
  }

  private ServiceSums records(PersonId person, CommunityId community, Period period) {
    List<ServiceSums> sums = new ArrayList<>();
    table.each(
        ServiceRecordItem.within(person, period),
        item -> {
          ServiceRecord record = ServiceRecordItem.read(item);
          if (record.account().community().equals(community)) {
            sums.add(ServiceSums.of(record, period));
          }
        });
    return sums.stream().reduce(ServiceSums.NONE, ServiceSums::plus);
  }

  private ReportSums sessions(Page page) {
    ServiceSums sums = ServiceSums.NONE;
    for (Item item : page.items()) {
      Session session = SessionItem.read(item);
      long attendances = session.open() ? 0 : attendances(session);
      sums = sums.plus(ServiceSums.of(session, attendances));
    }
    return ReportSums.of(MemberSums.NONE, sums);
  }

  private long attendances(Session session) {
    AtomicLong count = new AtomicLong();
    table.each(
        SignUpItem.of(session.community(), session.id()),
        item -> {
          if (SignUpItem.read(item).state() instanceof SignUpState.Recorded) {
            count.incrementAndGet();
          }
        });
    return count.get();
  }

  private ReportSums rounds(Page page, CommunityId community, Period period) {
    RoundSums sums = RoundSums.NONE;
    for (Item entry : page.items()) {
      RoundId id = RoundItem.listed(community, entry);
      Round round = RoundItem.read(table.read(RoundItem.keyOf(id)).orElseThrow());
      LocalDate opens = LocalDate.ofInstant(round.dates().opens(), zone(community));
      if (!opens.isBefore(period.start()) && opens.isBefore(period.end())) {
        sums = sums.plus(RoundSums.ONE).plus(orders(id));
      }
    }
    return ReportSums.of(sums);
  }

  private RoundSums orders(RoundId round) {
    AtomicReference<RoundSums> sums = new AtomicReference<>(RoundSums.NONE);
    table.each(
        OrderSheetItem.of(round),
        item -> sums.set(sums.get().plus(RoundSums.of(OrderSheetItem.read(item)))));
    return sums.get();
  }
}
