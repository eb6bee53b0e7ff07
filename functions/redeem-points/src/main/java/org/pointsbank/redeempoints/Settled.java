package org.pointsbank.redeempoints;

import org.pointsbank.lambda.Answer;

/** What a step came to that has no caller to be refused. */
final class Settled {
  private Settled() {}

  /**
   * What was answered.
   *
   * @throws Outrun if others were writing all the time: the step is to be done again
   */
  static <T> T of(Answer<T> answer) {
    return switch (answer) {
      case Answer.Given<T>(T given) -> given;
      case Answer.Refused<T> _, Answer.Replayed<T> _, Answer.Raw<T> _ ->
          throw new Outrun("not now: " + answer);
    };
  }
}
