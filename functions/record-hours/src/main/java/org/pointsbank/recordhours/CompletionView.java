package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;

/**
 * How far a session's attendance has become records.
 *
 * @param session which one
 * @param state of the session: {@code open}, {@code completing}, {@code completed}, {@code
 *     confirming}, {@code confirmed} or {@code cancelled}
 * @param recorded how many attendances are records
 * @param noShows how many had a place and never came
 * @param left how many are still to be settled
 * @param unrecorded attendances that could not become records, and why
 */
@Serdeable
record CompletionView(
    String session,
    String state,
    long recorded,
    long noShows,
    long left,
    List<UnrecordedView> unrecorded) {

  /**
   * What was begun just now.
   *
   * @param session which one
   * @param state of the session
   */
  @Serdeable
  record Receipt(String session, String state) {
    static Receipt of(Session session) {
      return new Receipt(session.id().toString(), session.state().word());
    }
  }

  /**
   * An attendance that could not become a record.
   *
   * @param person who was there
   * @param reason {@code overlap}, {@code capacity-not-held}, {@code unknown-item}, {@code
   *     too-old}, {@code no-time} or {@code not-checked-out}
   */
  @Serdeable
  record UnrecordedView(String person, String reason) {}

  static CompletionView of(Session session, List<SignUp> signUps) {
    return new CompletionView(
        session.id().toString(),
        session.state().word(),
        count(signUps, "recorded"),
        count(signUps, "no-show"),
        count(signUps, "placed") + count(signUps, "checked-in") + count(signUps, "checked-out"),
        signUps.stream().flatMap(signUp -> unrecorded(signUp).stream()).toList());
  }

  private static long count(List<SignUp> signUps, String word) {
    return signUps.stream().filter(signUp -> signUp.state().word().equals(word)).count();
  }

  private static Optional<UnrecordedView> unrecorded(SignUp signUp) {
    return signUp.state() instanceof SignUpState.Unrecorded(_, String reason)
        ? Optional.of(new UnrecordedView(signUp.person().value(), reason))
        : Optional.empty();
  }
}
