package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a community's public page shows of a period.
 *
 * @param communityName its name
 * @param period a quarter or a year
 * @param places the first of a quarter's published evaluation; none of a year
 * @param honours given for the period
 */
@Serdeable
record RedListView(
    String communityName, String period, List<PlaceView> places, List<HonouredView> honours) {
  /**
   * A place in the evaluation.
   *
   * @param rank from 1; ranks of people who do not want to be shown are left out
   * @param name the first character of the name, {@code 王*}
   * @param honour hundredths of honour points
   * @param minutes service minutes
   */
  @Serdeable
  record PlaceView(long rank, String name, long honour, long minutes) {}

  /**
   * An honour.
   *
   * @param programmeName by which it was given
   * @param rank in the edition
   * @param name the first character of the name, {@code 王*}
   */
  @Serdeable
  record HonouredView(String programmeName, long rank, String name) {}
}
