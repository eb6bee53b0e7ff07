package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.honour.Marks;

/**
 * What one member of the panel gives one nominee.
 *
 * @param judge who gives
 * @param nominee who gets
 * @param participation 0 to 100 under 活动参与
 * @param duty 0 to 100 under 工作履职
 * @param role 0 to 100 under 作用发挥
 * @param results 0 to 100 under 实际成效
 */
@Serdeable
record MarksView(
    String judge, String nominee, long participation, long duty, long role, long results) {
  static MarksView of(Marks marks) {
    return new MarksView(
        marks.judge().value(),
        marks.nominee().value(),
        mark(marks, Head.PARTICIPATION),
        mark(marks, Head.DUTY),
        mark(marks, Head.ROLE),
        mark(marks, Head.RESULTS));
  }

  private static long mark(Marks marks, Head head) {
    return Optional.ofNullable(marks.marks().get(head)).orElse(0L);
  }
}
