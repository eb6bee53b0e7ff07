package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Open;

/** Whether the bank answers. */
@Controller("/health")
final class HealthController {
  /** Answers that the bank answers; it reads nothing, so that asking often costs nothing. */
  @Get
  @Open
  Answer<Health> health() {
    return Answer.of(new Health("ok"));
  }

  /**
   * How the bank is.
   *
   * @param status {@code ok}
   */
  @Serdeable
  record Health(String status) {}
}
