package org.pointsbank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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

    private Days without(RecordId old) {
      return new Days(own.stream().map(day -> day.without(old)).toList(), besides);
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
    Instant now = asked.entry().at();
    return impossible(asked, person, rules)
        .or(() -> ownOverride(asked, person))
        .or(() -> tooOld(asked, limits(asked, person, rules), age(asked, rules, now)))
        .or(() -> proofMissing(asked, limits(asked, person, rules)))
        .orElseGet(() -> fit(asked, person, rules, days, now));
  }

  /**
   * Decides whether what is asked counts in place of {@code old}: that takes up nothing any more,
   * what was set aside for it still is, and the days since it was entered make nothing too old.
   * Source: rules 4.12.
   */
  static Hours inPlace(Asked asked, ServiceRecord old, Person person, RuleBooks rules, Days days) {
    Instant then = old.entry().at();
    Days others = days.without(old.id());
    return impossible(asked, person, rules)
        .or(() -> tooOld(asked, limits(asked, person, rules), age(asked, rules, then)))
        .orElseGet(() -> fit(asked, person, rules, others, then));
  }

  private static Optional<Hours> impossible(Asked asked, Person person, RuleBooks rules) {
    LocalDate day = asked.time().day();
    if (rules.at(day).item(asked.item()).isEmpty()) {
      return Optional.of(new UnknownItem(asked.item()));
    }
    boolean merged = person.merged().into().isPresent();
    Optional<Membership> membership = merged ? Optional.empty() : person.membershipOn(day);
    if (membership.isEmpty() || !person.held(asked.capacity(), day)) {
      return Optional.of(new CapacityNotHeld(asked.capacity(), day));
    }
    if (membership.get().stateOn(day) == MembershipState.PAUSED) {
      return Optional.of(new MembershipPaused(day));
    }
    LocalDateTime now = LocalDateTime.ofInstant(asked.entry().at(), rules.at(day).zone());
    return asked.time().end().isAfter(now)
        ? Optional.of(new Future(asked.time().end()))
        : Optional.empty();
  }

  private static Optional<Hours> ownOverride(Asked asked, Person person) {
    boolean overridden = asked.entry().particulars().waiver().isPresent();
    return overridden && asked.entry().by().equals(person.id())
        ? Optional.of(new OwnOverride())
        : Optional.empty();
  }

  private static Optional<Hours> tooOld(Asked asked, HourRules limits, long age) {
    boolean waived = asked.entry().particulars().waiver().map(Waiver::tooOld).orElse(false);
    return age > limits.oldestDays() && !waived
        ? Optional.of(new TooOld(asked.time().day(), limits.oldestDays()))
        : Optional.empty();
  }

  private static Optional<Hours> proofMissing(Asked asked, HourRules limits) {
    return limits.evidence().misses(asked) ? Optional.of(new ProofMissing()) : Optional.empty();
  }

  /** How many days the service lay back at {@code entered}. */
  private static long age(Asked asked, RuleBooks rules, Instant entered) {
    LocalDate day = asked.time().day();
    return ChronoUnit.DAYS.between(day, LocalDate.ofInstant(entered, rules.at(day).zone()));
  }

  private static CommunityId home(Asked asked, Person person) {
    return person.membershipOn(asked.time().day()).orElseThrow().community();
  }

  private static HourRules limits(Asked asked, Person person, RuleBooks rules) {
    return rules.at(asked.time().day()).in(home(asked, person)).hours();
  }

  private static Hours fit(
      Asked asked, Person person, RuleBooks rules, Days days, Instant entered) {
    HourRules limits = limits(asked, person, rules);
    boolean old = age(asked, rules, entered) > limits.oldestDays();
    return fit(
        asked.settling(old, days.all()),
        new AccountId(home(asked, person), asked.capacity().colour(), person.id()),
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
