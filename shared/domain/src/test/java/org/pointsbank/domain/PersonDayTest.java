package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A person's day")
final class PersonDayTest {
  private static final PersonId WHO = new PersonId("00000000-0000-7000-8000-000000000001");
  private static final LocalDate DATE = LocalDate.of(2026, 9, 2);
  private static final int MINUTES = 1440;

  @ParameterizedTest(name = "of chance {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void takesExactlyWhatAModelOfItsMinutesTakes(long seed) {
    Random chance = new Random(seed);
    BitSet taken = new BitSet(MINUTES);
    PersonDay day = PersonDay.free(WHO, DATE);
    for (int i = 0; i < 200; i++) {
      int from = chance.nextInt(MINUTES - 1);
      int to = Math.min(MINUTES, from + 1 + chance.nextInt(60));
      Interval time = new Interval(at(from), at(to));

      boolean free = taken.get(from, to).isEmpty();

      assertThat(day.overlapped(time).isEmpty()).isEqualTo(free);
      if (free) {
        day = day.take(record(i), time);
        taken.set(from, to);
      } else if (chance.nextInt(4) == 0) {
        PersonDay.Taken gone = day.overlapped(time).getFirst();
        day = day.free(gone.record());
        taken.clear(minute(gone.time().start()), minute(gone.time().end()));
      }
      assertThat(day.minutes()).isEqualTo(taken.cardinality());
    }
  }

  private static LocalDateTime at(int minute) {
    return DATE.atStartOfDay().plusMinutes(minute);
  }

  private static int minute(LocalDateTime time) {
    return (int) Duration.between(DATE.atStartOfDay(), time).toMinutes();
  }

  private static RecordId record(int number) {
    return new RecordId(DATE, "00000000-0000-7000-8000-%012d".formatted(number));
  }
}
