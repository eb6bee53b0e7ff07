package org.pointsbank.testkit.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.testkit.SmallDistrict;

/** A jar, kept as the taken minutes of a person's day: a versioned item like any other. */
record SampleJar(PersonDay day) {
  static final long MOST = 100;

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  static SampleJar read(BankTable table, PersonId person) {
    return new SampleJar(
        PersonDayItem.read(person, DAY, table.read(PersonDayItem.keyOf(person, DAY))));
  }

  long beans() {
    return day.taken().size();
  }

  SampleJar plus(long count) {
    PersonDay fuller = day;
    for (long i = 0; i < count; i++) {
      fuller = fuller.take(new RecordId(DAY, SmallDistrict.id("777")), minute());
    }
    return new SampleJar(new PersonDay(day.person(), DAY, fuller.taken(), day.version() + 1));
  }

  Transaction save() {
    return PersonDayItem.save(day);
  }

  private static Interval minute() {
    LocalDateTime start = DAY.atStartOfDay();
    return new Interval(start, start.plusMinutes(1));
  }
}
