package org.pointsbank.domain.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;

/**
 * What an activity plans for each of its days.
 *
 * @param item the code of the service item
 * @param title what it is called
 * @param place where it takes place
 * @param start local time, inclusive
 * @param end local time, exclusive; on the next day where it is not after the start
 * @param places how many may take part
 * @param leader whose device shows the code
 */
public record Plan(
    String item,
    String title,
    String place,
    LocalTime start,
    LocalTime end,
    long places,
    PersonId leader) {
  /** Refuses a plan without a place for anybody. */
  public Plan {
    if (places < 1) {
      throw new IllegalArgumentException("no places: " + places);
    }
  }

  /** What that is on {@code day}. */
  public Offer on(LocalDate day) {
    LocalDate last = end.isAfter(start) ? day : day.plusDays(1);
    return new Offer(
        item, title, place, new Interval(day.atTime(start), last.atTime(end)), places, leader);
  }
}
