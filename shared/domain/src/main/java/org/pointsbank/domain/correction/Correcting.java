package org.pointsbank.domain.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.Vouching;

/** What comes of a correction: every answer is listed here. Source: rules 4.11 and 4.12. */
public sealed interface Correcting {
  /** It stands as it is now, and moves nothing. */
  record Done(Correction correction) implements Correcting {}

  /**
   * The record was wrong, and another one stands in its place.
   *
   * @param correction upheld
   * @param old what was wrong: taken back, or reversed if it had a line
   * @param corrected what stands in its place
   * @param days of the person, with the one and without the other
   * @param reversal of the line, if the record had one
   */
  record Replaced(
      Correction correction,
      ServiceRecord old,
      ServiceRecord corrected,
      List<PersonDay> days,
      Optional<Vouching.Posted> reversal)
      implements Correcting {
    /** Copies the list in. */
    public Replaced {
      days = List.copyOf(days);
    }
  }

  /** What is wanted cannot be entered. */
  record Unfit(Hours hours) implements Correcting {}

  /** The record says so already. */
  record NothingOtherwise() implements Correcting {}

  /** A correction of the record is open, or decided. */
  record AskedAlready(String state) implements Correcting {}

  /** The time for it is over; {@code lastDay} was the last local day. */
  record TooLate(LocalDate lastDay) implements Correcting {}

  /** Nobody decides about their own hours. */
  record OwnRecord() implements Correcting {}

  /** Whoever asked for it, or entered the record, does not decide about it. */
  record EnteredByYou() implements Correcting {}

  /** Only the person, or whoever asked for it, takes it back. */
  record NotYours() implements Correcting {}

  /** Correction or record are not where this would count. */
  record WrongState(String state) implements Correcting {}

  /** Minutes or honour of the account would fall below zero. */
  record BelowZero() implements Correcting {}

  /**
   * What somebody decides.
   *
   * @param by who, and when
   * @param reason why
   */
  record Word(Confirmation by, String reason) {}

  /**
   * The ids of what a decision makes.
   *
   * @param record of the hours in place of the old ones
   * @param reversal of the old line
   */
  record Fresh(RecordId record, VoucherId reversal) {}

  /**
   * Decides whether a correction is heard.
   *
   * @param contested with the correction that is being written
   * @param before the one that the record has, if it has any
   * @param fresh an id for the hours that are wanted, to judge them
   */
  static Correcting enter(Contested contested, Optional<Correction> before, RecordId fresh) {
    Correction asked = contested.correction();
    ServiceRecord record = contested.record();
    if (!record.state().occupies()) {
      return new WrongState(record.state().word());
    }
    Optional<Correction> other =
        before.filter(one -> !(one.state() instanceof CorrectionState.Withdrawn));
    if (other.isPresent()) {
      return new AskedAlready(other.get().state().word());
    }
    if (asked.wanted().equals(Correction.Wanted.of(record))) {
      return new NothingOtherwise();
    }
    LocalDate last = contested.lastDay();
    if (contested.today().isAfter(last)) {
      return new TooLate(last);
    }
    Hours hours = contested.hours(fresh);
    return hours instanceof Hours.Accepted
        ? new Done(before.map(asked::over).orElse(asked))
        : new Unfit(hours);
  }

  /** The person takes the correction back, or whoever asked for it. */
  static Correcting withdraw(Correction correction, Confirmation word) {
    if (!(correction.state() instanceof CorrectionState.Open)) {
      return new WrongState(correction.state().word());
    }
    boolean theirs =
        word.by().equals(correction.person()) || word.by().equals(correction.entered().by());
    return theirs ? new Done(correction.to(new CorrectionState.Withdrawn(word))) : new NotYours();
  }

  /** Somebody says that the record is right. */
  static Correcting refuse(Contested contested, Word word) {
    return unheard(contested, word)
        .orElseGet(() ->
            new Done(
                contested.correction().to(new CorrectionState.Refused(word.by(), word.reason()))));
  }

  /**
   * Somebody says that the record is wrong: what is wanted stands in its place, with this word as
   * its first confirmation. It is judged anew, as everything is now.
   */
  static Correcting uphold(Contested contested, Word word, Fresh fresh) {
    Optional<Correcting> unheard = unheard(contested, word);
    if (unheard.isPresent()) {
      return unheard.get();
    }
    ServiceRecord record = contested.record();
    if (!record.state().occupies()) {
      return new WrongState(record.state().word());
    }
    Hours hours = contested.hours(fresh.record());
    if (!(hours instanceof Hours.Accepted(ServiceRecord wanted, List<PersonDay> taken))) {
      return new Unfit(hours);
    }
    Correction upheld =
        contested
            .correction()
            .to(new CorrectionState.Upheld(word.by(), word.reason(), fresh.record()));
    List<PersonDay> days = contested.freeing(taken);
    ServiceRecord corrected = confirmed(wanted, word.by());
    if (!(record.state() instanceof RecordState.Awarded)) {
      ServiceRecord old = record.to(new RecordState.Withdrawn(word.by()));
      return new Replaced(upheld, old, corrected, days, Optional.empty());
    }
    return reversed(contested, word, fresh.reversal())
        .<Correcting>map(posted -> {
          ServiceRecord old = record.reversedBy(posted.posting().line().sequence());
          return new Replaced(upheld, old, corrected, days, Optional.of(posted));
        })
        .orElseGet(BelowZero::new);
  }

  private static Optional<Correcting> unheard(Contested contested, Word word) {
    Correction correction = contested.correction();
    PersonId judge = word.by().by();
    if (!(correction.state() instanceof CorrectionState.Open)) {
      return Optional.of(new WrongState(correction.state().word()));
    }
    if (judge.equals(correction.person())) {
      return Optional.of(new OwnRecord());
    }
    boolean hand =
        judge.equals(correction.entered().by()) || judge.equals(contested.record().entry().by());
    return hand ? Optional.of(new EnteredByYou()) : Optional.empty();
  }

  private static ServiceRecord confirmed(ServiceRecord wanted, Confirmation word) {
    if (Review.confirm(wanted, word) instanceof Review.Done(ServiceRecord record)) {
      return record;
    }
    throw new IllegalStateException(word.by() + " may not confirm " + wanted.id());
  }

  /** The reversal of the record's line; nothing where that would take the account below zero. */
  private static Optional<Vouching.Posted> reversed(
      Contested contested, Word word, VoucherId fresh) {
    ServiceRecord record = contested.record();
    long line = contested.basis().orElseThrow().lineToReverse().sequence();
    Voucher voucher =
        Voucher.written(
            fresh,
            record.account(),
            new Matter.Reversal(line),
            new Grounds(record.time().day(), word.reason(), "correction " + record.id()),
            word.by());
    return switch (Vouching.replace(voucher, contested.basis().orElseThrow())) {
      case Vouching.Posted posted -> Optional.of(posted);
      case Vouching.BelowZero() -> Optional.empty();
      case Vouching other -> throw new IllegalStateException("line " + line + " came to " + other);
    };
  }
}
