package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;

/**
 * That somebody reads what is a partner's own, on its behalf. Source: rules 14.7.
 *
 * @param partner whose
 * @param district whose register it is in
 * @param person who
 * @param terms the times of it, oldest first: none is ever taken away
 * @param version counts changes
 */
public record Speaker(
    PartnerId partner, DistrictId district, PersonId person, List<Term> terms, long version) {
  /** Copies the list in. */
  public Speaker {
    terms = List.copyOf(terms);
  }

  /**
   * One time of it.
   *
   * @param by the officer who named them
   * @param from the first day
   * @param end how it ended, if it did
   */
  public record Term(PersonId by, LocalDate from, Optional<End> end) {
    private boolean on(LocalDate day) {
      return !day.isBefore(from) && end.map(End::day).map(day::isBefore).orElse(true);
    }
  }

  /**
   * The end of one.
   *
   * @param by the officer who said so
   * @param day the first day no more
   */
  public record End(PersonId by, LocalDate day) {}

  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return terms.stream().anyMatch(term -> term.on(day));
  }

  /** The latest time of it. */
  public Term latest() {
    return terms.getLast();
  }

  /** The same, over; nothing if it is already. */
  public Optional<Speaker> ended(End end) {
    Term last = latest();
    return last.end().isPresent()
        ? Optional.empty()
        : Optional.of(
            with(
                terms.subList(0, terms.size() - 1),
                new Term(last.by(), last.from(), Optional.of(end))));
  }

  /** The same, named by {@code by} anew; nothing if it stands. */
  public Optional<Speaker> again(PersonId by, LocalDate from) {
    return latest().end().isEmpty()
        ? Optional.empty()
        : Optional.of(with(terms, new Term(by, from, Optional.empty())));
  }

  private Speaker with(List<Term> before, Term term) {
    List<Term> all = Stream.concat(before.stream(), Stream.of(term)).toList();
    return new Speaker(partner, district, person, all, version + 1);
  }
}
