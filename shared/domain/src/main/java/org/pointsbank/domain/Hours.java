package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of entering hours: every answer is listed here. Source: rules 4.1 to 4.6. */
public sealed interface Hours {
  /** They count; {@code days} are the person's days with the record on them. */
  record Accepted(ServiceRecord record, List<PersonDay> days) implements Hours {
    /** Copies the list in. */
    public Accepted {
      days = List.copyOf(days);
    }
  }

  /** The rule book of that day has no such item. */
  record UnknownItem(String code) implements Hours {}

  /**
   * The person did not hold that capacity, or was no member of a community, on that day; or goes on
   * as somebody else.
   */
  record CapacityNotHeld(Capacity capacity, LocalDate day) implements Hours {}

  /** The person's membership was paused on that day. */
  record MembershipPaused(LocalDate day) implements Hours {}

  /** The service ends after now. */
  record Future(LocalDateTime end) implements Hours {}

  /** The service lies more than the rule book's days back. */
  record TooOld(LocalDate day, long oldestDays) implements Hours {}

  /** Another record of the person takes part of that time, and no override names it. */
  record Overlap(PersonDay.Taken other) implements Hours {}

  /** Nobody sets rules aside for their own hours. */
  record OwnOverride() implements Hours {}

  /** The rule book demands that the volunteer tells a proof. */
  record ProofMissing() implements Hours {}

  /** The item requires a qualification that the person did not have on that day. */
  record NotQualified(String code, LocalDate day) implements Hours {}

  /**
   * What is asked for.
   *
   * @param id the new record's
   * @param servedIn the community whose workers will look at it
   * @param item code of the service item
   * @param capacity as what the person served
   * @param time when
   * @param grade its evidence
   * @param entry who entered it, and which rules they set aside for it
   */
  record Asked(
      RecordId id,
      CommunityId servedIn,
      String item,
      Capacity capacity,
      Interval time,
      EvidenceGrade grade,
      ServiceRecord.Entry entry) {
    /** The same, waiving only what really stands against it. */
    private Asked settling(boolean old, List<PersonDay> days) {
      List<RecordId> shared = overlapped(this, days).map(PersonDay.Taken::record).toList();
      ServiceRecord.Particulars particulars = entry.particulars();
      Optional<Waiver> waived =
          particulars.waiver().map(waiver -> waiver.of(shared, old)).filter(Waiver::counts);
      return new Asked(
          id, servedIn, item, capacity, time, grade, entry.with(particulars.waiving(waived)));
    }
  }

  /** Decides where the person was never known twice. */
  static Hours decide(Asked asked, Person person, RuleBooks rules, List<PersonDay> days) {
    return decide(asked, person, rules, new Days(days, List.of()));
  }

  /**
   * What is taken up already.
   *
   * @param own all days of the person that the service touches, the first one first
   * @param besides the same days of those who go on as the person
   */
  record Days(List<PersonDay> own, List<PersonDay> besides) {
    /** Copies both in. */
    public Days {
      own = List.copyOf(own);
      besides = List.copyOf(besides);
    }

    private List<PersonDay> all() {
      return Stream.concat(own.stream(), besides.stream()).toList();
    }

    /** Of the records that belong to the first day. */
    private long minutes() {
      LocalDate first = own.getFirst().date();
      return all().stream()
          .filter(day -> day.date().equals(first))
          .mapToLong(PersonDay::minutes)
          .sum();
    }
  }

  /**
   * Decides whether what is asked counts; the first reason that applies is the answer. The person
   * is known by then.
   */
  static Hours decide(Asked asked, Person person, RuleBooks rules, Days days) {
    LocalDate day = asked.time().day();
    RuleBook book = rules.at(day);
    if (book.item(asked.item()).isEmpty()) {
      return new UnknownItem(asked.item());
    }
    boolean merged = person.merged().into().isPresent();
    Optional<Membership> membership = merged ? Optional.empty() : person.membershipOn(day);
    if (membership.isEmpty() || !person.held(asked.capacity(), day)) {
      return new CapacityNotHeld(asked.capacity(), day);
    }
    if (membership.get().stateOn(day) == MembershipState.PAUSED) {
      return new MembershipPaused(day);
    }
    CommunityId home = membership.get().community();
    LocalDateTime now = LocalDateTime.ofInstant(asked.entry().at(), book.zone());
    if (asked.time().end().isAfter(now)) {
      return new Future(asked.time().end());
    }
    Optional<Waiver> waiver = asked.entry().particulars().waiver();
    if (waiver.isPresent() && asked.entry().by().equals(person.id())) {
      return new OwnOverride();
    }
    HourRules limits = book.in(home).hours();
    boolean old = day.isBefore(now.toLocalDate().minusDays(limits.oldestDays()));
    if (old && !waiver.map(Waiver::tooOld).orElse(false)) {
      return new TooOld(day, limits.oldestDays());
    }
    if (limits.evidence().misses(asked)) {
      return new ProofMissing();
    }
    return fit(
        asked.settling(old, days.all()),
        new AccountId(home, asked.capacity().colour(), person.id()),
        limits,
        days);
  }

  /** The same, unless hours that would count lack the qualification {@code missing}. */
  default Hours given(Optional<String> missing) {
    return this instanceof Accepted(ServiceRecord record, List<PersonDay> _)
        ? missing.<Hours>map(code -> new NotQualified(code, record.time().day())).orElse(this)
        : this;
  }

  private static Hours fit(Asked asked, AccountId account, HourRules limits, Days days) {
    List<RecordId> waived =
        asked.entry().particulars().waiver().map(Waiver::overlaps).orElse(List.of());
    Optional<PersonDay.Taken> other =
        overlapped(asked, days.all()).filter(taken -> !waived.contains(taken.record())).findFirst();
    if (other.isPresent()) {
      return new Overlap(other.get());
    }
    long minutes = days.minutes() + asked.time().minutes();
    ServiceRecord record =
        new ServiceRecord(
            asked.id(),
            account.person(),
            account,
            asked.servedIn(),
            asked.item(),
            asked.capacity(),
            asked.time(),
            asked.grade(),
            asked.entry(),
            limits.needSecond(asked.time().minutes(), minutes),
            new RecordState.Pending(),
            1);
    return new Accepted(
        record, days.own().stream().map(day -> day.take(asked.id(), asked.time())).toList());
  }

  private static Stream<PersonDay.Taken> overlapped(Asked asked, List<PersonDay> days) {
    return days.stream().flatMap(day -> day.overlapped(asked.time()).stream()).distinct();
  }
}
