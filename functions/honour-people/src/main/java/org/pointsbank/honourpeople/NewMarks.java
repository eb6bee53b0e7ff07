package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.Marks;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;

/**
 * Marks for a nominee.
 *
 * @param participation 0 to 100 under 活动参与
 * @param duty 0 to 100 under 工作履职
 * @param role 0 to 100 under 作用发挥
 * @param results 0 to 100 under 实际成效
 */
@Serdeable
record NewMarks(long participation, long duty, long role, long results) {
  Marks of(Call call, PersonId nominee) {
    return new Marks(
        call.person(),
        nominee,
        Map.of(
            Head.PARTICIPATION, mark("/participation", participation),
            Head.DUTY, mark("/duty", duty),
            Head.ROLE, mark("/role", role),
            Head.RESULTS, mark("/results", results)),
        call.now());
  }

  private static long mark(String pointer, long given) {
    if (given < 0 || given > Marks.BEST) {
      throw BadInput.at(pointer, ProblemCode.OUT_OF_RANGE);
    }
    return given;
  }
}
