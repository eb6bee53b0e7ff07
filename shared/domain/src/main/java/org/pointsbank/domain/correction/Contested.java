package org.pointsbank.domain.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.domain.voucher.Basis;

/**
 * What is known where a correction of a record is decided about.
 *
 * @param correction the one that is decided about
 * @param record as it is now
 * @param person who served
 * @param books of the district
 * @param days all days that the record touches, and those that it would touch, in their order
 * @param besides the same days of those who go on as the person
 * @param held what the person is qualified for
 * @param basis what is known of its line, if it has one
 */
public record Contested(
    Correction correction,
    ServiceRecord record,
    Person person,
    RuleBooks books,
    List<PersonDay> days,
    List<PersonDay> besides,
    Qualifications held,
    Optional<Basis> basis) {
  /** Copies the lists in. */
  public Contested {
    days = List.copyOf(days);
    besides = List.copyOf(besides);
  }

  /** The days that {@link #days} must hold, in their order. */
  public static List<LocalDate> daysOf(ServiceRecord record, Correction correction) {
    return Stream.concat(record.time().days().stream(), correction.wanted().time().days().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What would come of the hours that are wanted, as the record {@code fresh}. */
  Hours hours(RecordId fresh) {
    Hours.Asked asked = correction.asked(record, fresh);
    Hours.Days taken = new Hours.Days(wanted(days), wanted(besides));
    return Hours.inPlace(asked, record, person, books, taken).given(held.missing(asked, books));
  }

  private List<PersonDay> wanted(List<PersonDay> some) {
    List<LocalDate> wanted = correction.wanted().time().days();
    return some.stream().filter(day -> wanted.contains(day.date())).toList();
  }

  /** {@code taken}, and the days that only the record took up, without it. */
  List<PersonDay> freeing(List<PersonDay> taken) {
    Set<LocalDate> written = taken.stream().map(PersonDay::date).collect(Collectors.toSet());
    return Stream.concat(
            taken.stream(),
            days.stream()
                .filter(day -> !written.contains(day.date()))
                .map(day -> day.free(record.id())))
        .toList();
  }

  /** So many days after the last word on the record as the book in force today says. */
  LocalDate lastDay() {
    RuleBook book = books.at(today()).in(record.account().community());
    return local(lastWord()).plusDays(book.points().appealDays());
  }

  /** The local day on which the correction was asked for. */
  LocalDate today() {
    return local(correction.entered().at());
  }

  private LocalDate local(Instant moment) {
    return LocalDate.ofInstant(moment, books.zone());
  }

  private Instant lastWord() {
    return switch (record.state()) {
      case RecordState.Pending() -> record.entry().at();
      case RecordState.AwaitingSecond(Confirmation first) -> first.at();
      case RecordState.Confirmed(Confirmation first, Optional<Confirmation> second) ->
          second.orElse(first).at();
      case RecordState.Awarded(Confirmation first, Optional<Confirmation> second, long _) ->
          second.orElse(first).at();
      case RecordState.Reversed(Confirmation first, var _, long _, long _) -> first.at();
      case RecordState.Rejected(Confirmation by, String _) -> by.at();
      case RecordState.Withdrawn(Confirmation by) -> by.at();
    };
  }
}
