package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one person's records take up of one day; a record across midnight stands in both days.
 *
 * @param person whose day
 * @param date which day
 * @param taken by records that occupy their time
 * @param version counts changes, and 0 is a day that is not in the table yet
 */
public record PersonDay(PersonId person, LocalDate date, List<Taken> taken, long version) {
  /** Copies the list in. */
  public PersonDay {
    taken = List.copyOf(taken);
  }

  /**
   * The time of one record.
   *
   * @param record which one
   * @param time when
   */
  public record Taken(RecordId record, Interval time) {}

  /** A day that nothing is known of. */
  public static PersonDay free(PersonId person, LocalDate date) {
    return new PersonDay(person, date, List.of(), 0);
  }

  /** What {@code time} overlaps, in the order of entry. */
  public List<Taken> overlapped(Interval time) {
    return taken.stream().filter(each -> each.time().overlaps(time)).toList();
  }

  /** Minutes of the records that belong to this day, that is, start on it. */
  public long minutes() {
    return taken.stream()
        .map(Taken::time)
        .filter(time -> time.day().equals(date))
        .mapToLong(Interval::minutes)
        .sum();
  }

  /** The day with {@code record} on it. */
  public PersonDay take(RecordId record, Interval time) {
    List<Taken> more = new ArrayList<>(taken);
    more.add(new Taken(record, time));
    return new PersonDay(person, date, more, version + 1);
  }

  /** The same day, moved on: whoever has judged by it judges anew. */
  public PersonDay touched() {
    return new PersonDay(person, date, taken, version + 1);
  }

  /** The day without {@code record}. */
  public PersonDay free(RecordId record) {
    return new PersonDay(person, date, without(record).taken, version + 1);
  }

  /**
   * The day as it would be without {@code record}, and nothing counted yet: what stands in its
   * place is taken in the same step.
   */
  PersonDay without(RecordId record) {
    return new PersonDay(
        person,
        date,
        taken.stream().filter(each -> !each.record().equals(record)).toList(),
        version);
  }
}
