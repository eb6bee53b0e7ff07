package org.pointsbank.domain.activity;

import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;

/**
 * What one session offers.
 *
 * @param item the code of the service item
 * @param title what it is called
 * @param place where it takes place
 * @param time when, in the district's local time
 * @param places how many may take part
 * @param leader whose device shows the code
 */
public record Offer(
    String item, String title, String place, Interval time, long places, PersonId leader) {

  /** The same at another time or place, or led by somebody else. */
  Offer moved(Interval otherTime, String otherPlace, PersonId otherLeader) {
    return new Offer(item, title, otherPlace, otherTime, places, otherLeader);
  }
}
