package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.merge.Likeness;

/**
 * People who could be one and the same.
 *
 * @param items by number; the first {@value #MOST} at most
 * @param total how many there are
 */
@Serdeable
record DuplicateList(List<PairView> items, long total) {
  private static final int MOST = 100;
  private static final int LAST_DIGITS = 4;

  /**
   * Two of them.
   *
   * @param one the one with the lower number
   * @param other the other one
   * @param grounds why
   */
  @Serdeable
  record PairView(OneView one, OneView other, List<Likeness.Ground> grounds) {}

  /**
   * One of the two, masked.
   *
   * @param person the bank's own id
   * @param number the member number
   * @param name masked: {@code 王*}
   * @param phoneEnd the last four digits
   */
  @Serdeable
  record OneView(String person, String number, String name, String phoneEnd) {
    static OneView of(Person person) {
      String phone = person.phone();
      return new OneView(
          person.id().value(),
          person.number(),
          person.maskedName(),
          phone.substring(Math.max(0, phone.length() - LAST_DIGITS)));
    }
  }

  static DuplicateList of(List<Likeness> found) {
    return new DuplicateList(
        found.stream()
            .limit(MOST)
            .map(each ->
                new PairView(
                    OneView.of(each.one()),
                    OneView.of(each.other()),
                    each.grounds().stream().sorted().toList()))
            .toList(),
        found.size());
  }
}
