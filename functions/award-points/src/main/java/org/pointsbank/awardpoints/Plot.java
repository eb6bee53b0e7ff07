package org.pointsbank.awardpoints;

import java.time.Instant;
import java.time.ZoneId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.RuleBook;

/**
 * What a story is about.
 *
 * @param line whose story it is
 * @param book the rule book that the line names, as it holds in the community
 * @param zone of the district
 * @param cast the people in it
 */
record Plot(PassbookLine line, RuleBook book, ZoneId zone, Cast cast) {

  /** The words of {@code key} about what somebody did, and when. */
  Said.Worded done(String key, Confirmation by) {
    return Said.words(key).with("who", cast.name(by.by())).with("at", moment(by.at()));
  }

  Said.Plain moment(Instant instant) {
    return Spoken.moment(instant, zone);
  }
}
