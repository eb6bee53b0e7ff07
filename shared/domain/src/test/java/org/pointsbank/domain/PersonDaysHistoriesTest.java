package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A person's days, whatever is taken and freed")
final class PersonDaysHistoriesTest {
  private static final PersonId WHO = new PersonId("00000000-0000-7000-8000-000000000001");
  private static final LocalDateTime START = LocalDateTime.parse("2026-09-01T00:00");
  private static final int STEPS = 400;

  /** Minutes from {@link #START} within which records start: three days. */
  private static final int STARTS = 3 * 24 * 60;

  /** The longest record, in minutes: over midnight, often. */
  private static final int LONGEST = 300;

  private final Map<LocalDate, PersonDay> days = new HashMap<>();
  private final Map<RecordId, Interval> records = new LinkedHashMap<>();

  /** The model: one bit for each minute that some record takes. */
  private final BitSet minutes = new BitSet();

  @ParameterizedTest(name = "history {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void knowEveryMinuteThatIsTakenAndNoOther(long seed) {
    Random random = new Random(seed);

    for (int step = 0; step < STEPS; step++) {
      Interval time = time(random);
      boolean overlaps = overlaps(time);
      assertThat(overlaps).isEqualTo(minutes.get(from(time), to(time)).cardinality() > 0);
      if (!overlaps) {
        take(new RecordId(time.day(), "00000000-0000-7000-8000-%012d".formatted(step)), time);
      }
      if (random.nextInt(3) == 0 && !records.isEmpty()) {
        free(List.copyOf(records.entrySet()).get(random.nextInt(records.size())));
      }
      assertThat(days.values().stream().mapToLong(PersonDay::minutes).sum())
          .isEqualTo(minutes.cardinality());
    }
  }

  private boolean overlaps(Interval time) {
    return time.days().stream().anyMatch(date -> !day(date).overlapped(time).isEmpty());
  }

  private void take(RecordId record, Interval time) {
    time.days().forEach(date -> days.put(date, day(date).take(record, time)));
    records.put(record, time);
    minutes.set(from(time), to(time));
  }

  private void free(Map.Entry<RecordId, Interval> taken) {
    Interval time = taken.getValue();
    time.days().forEach(date -> days.put(date, day(date).free(taken.getKey())));
    records.remove(taken.getKey());
    minutes.clear(from(time), to(time));
  }

  private PersonDay day(LocalDate date) {
    return days.getOrDefault(date, PersonDay.free(WHO, date));
  }

  private static Interval time(Random random) {
    LocalDateTime start = START.plusMinutes(random.nextInt(STARTS));
    return new Interval(start, start.plusMinutes(1 + random.nextInt(LONGEST)));
  }

  private static int from(Interval time) {
    return Math.toIntExact(new Interval(START.minusDays(1), time.start()).minutes());
  }

  private static int to(Interval time) {
    return Math.toIntExact(new Interval(START.minusDays(1), time.end()).minutes());
  }
}
