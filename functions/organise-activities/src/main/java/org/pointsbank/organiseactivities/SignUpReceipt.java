package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.activity.SignUp;

/**
 * Where somebody stands with a session just now. It is kept under the idempotency key, so it holds
 * no text that somebody wrote.
 *
 * @param session which one
 * @param community where
 * @param person who
 * @param capacity as what they serve
 * @param turn their turn among those who signed up
 * @param state {@code placed}, {@code waiting}, {@code cancelled}, {@code checked-in} or {@code
 *     checked-out}
 */
@Serdeable
record SignUpReceipt(
    String session, String community, String person, Capacity capacity, long turn, String state) {
  static SignUpReceipt of(SignUp signUp) {
    return new SignUpReceipt(
        signUp.session().toString(),
        signUp.community().value(),
        signUp.person().value(),
        signUp.capacity(),
        signUp.turn(),
        signUp.state().word());
  }
}
