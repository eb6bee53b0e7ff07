package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;

/**
 * A session, and where a person stands with it.
 *
 * @param session which one
 * @param state {@code none}, {@code placed}, {@code waiting}, {@code cancelled}, {@code
 *     checked-in}, {@code checked-out}, {@code recorded}, {@code unrecorded} or {@code no-show}
 * @param capacity as what they serve, if they signed up or came
 * @param turn their turn among those who signed up; the lowest that waits comes first
 */
@Serdeable
record SignUpView(
    SessionView session, String state, Optional<Capacity> capacity, Optional<Long> turn) {

  /**
   * The sessions that a person has signed up to.
   *
   * @param items of yesterday, today and the days ahead, by their start
   */
  @Serdeable
  record SignUpList(List<SignUpView> items) {}

  static SignUpView of(Session session, Optional<SignUp> signUp, ZoneId zone) {
    Optional<SignUp> known = signUp.filter(each -> !(each.state() instanceof SignUpState.Outside));
    return new SignUpView(
        SessionView.of(session, zone),
        known.map(each -> each.state().word()).orElse("none"),
        known.map(SignUp::capacity),
        known.map(SignUp::turn));
  }
}
