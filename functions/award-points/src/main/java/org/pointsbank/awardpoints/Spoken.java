package org.pointsbank.awardpoints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Points;

/** Days, times and amounts as people say them. */
final class Spoken {
  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Spoken() {}

  static Said.Plain day(LocalDate day) {
    return new Said.Plain(DAY_ZH.format(day), DAY_EN.format(day));
  }

  /** To the minute, in the district's time. */
  static Said.Plain moment(Instant instant, ZoneId zone) {
    return moment(LocalDateTime.ofInstant(instant, zone));
  }

  private static Said.Plain moment(LocalDateTime time) {
    Said.Plain day = day(time.toLocalDate());
    return new Said.Plain(day.zh() + HOUR.format(time), day.en() + ", " + HOUR.format(time));
  }

  /** The day of its end is said only where it is another. */
  static Said.Plain stretch(Interval time) {
    Said.Plain start = moment(time.start());
    Said.Plain end =
        time.end().toLocalDate().equals(time.day())
            ? new Said.Plain(HOUR.format(time.end()), HOUR.format(time.end()))
            : moment(time.end());
    return new Said.Plain(start.zh() + "至" + end.zh(), start.en() + " to " + end.en());
  }

  static Said.Worded half(HalfYear half) {
    return Said.words("half." + half.number()).with("year", half.year());
  }

  /** With two decimals and without a sign: the words say which way they go. */
  static String points(long hundredths) {
    return new Points(Math.abs(hundredths)).toString();
  }
}
