package org.pointsbank.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;

/**
 * The days of a round by one rule book. A phase is as long as the rules say, counted from the local
 * day on which it really began, so that a late step takes nobody's time. Source: rules 6.1.
 *
 * @param rules how long each phase lasts
 * @param zone where days begin and end
 */
public record RoundCalendar(RoundRules rules, ZoneId zone) {
  /** The calendar of {@code book}. */
  public static RoundCalendar of(RuleBook book) {
    return new RoundCalendar(book.rounds(), book.zone());
  }

  /** The day on which ordering of {@code half} opens, if the rules have one in it. */
  public Optional<LocalDate> opening(HalfYear half) {
    return rules.openings().stream()
        .map(opening -> opening.atYear(half.year()))
        .filter(day -> HalfYear.of(day).equals(half))
        .sorted()
        .findFirst();
  }

  /**
   * The half-years whose round must have been announced by {@code now}: from its announcement day
   * until its ordering would end.
   */
  public List<HalfYear> due(Instant now) {
    LocalDate today = day(now);
    return Stream.of(
            today.minusDays(rules.orderingDays()), today, today.plusDays(rules.announceDays()))
        .map(HalfYear::of)
        .distinct()
        .filter(half -> opening(half).map(opening -> isDue(opening, today)).orElse(false))
        .toList();
  }

  private boolean isDue(LocalDate opening, LocalDate today) {
    return !today.isBefore(opening.minusDays(rules.announceDays()))
        && today.isBefore(opening.plusDays(rules.orderingDays()));
  }

  /**
   * The plan of a round that is announced now: it opens on its opening day or, where that is here
   * or gone already, when people have had the days between announcement and opening all the same.
   */
  public RoundDates announced(HalfYear half, Instant now) {
    LocalDate today = day(now);
    LocalDate opens =
        opening(half).filter(today::isBefore).orElse(today.plusDays(rules.announceDays()));
    return new RoundDates(
        now,
        start(opens),
        start(opens.plusDays(rules.orderingDays())),
        start(opens.plusDays(rules.orderingDays() + rules.pickUpDays())));
  }

  /** When ordering ends that opens now. */
  public Instant orderingEnds(Instant opened) {
    return start(day(opened).plusDays(rules.orderingDays()));
  }

  /** When picking up ends that begins now. */
  public Instant pickUpEnds(Instant begun) {
    return start(day(begun).plusDays(rules.pickUpDays()));
  }

  /** The local day of {@code instant}. */
  public LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
