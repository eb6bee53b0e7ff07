package org.pointsbank.organiseactivities;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Activities and their sessions: volunteers sign up, check in and check out here. */
public final class OrganiseActivities extends BankFunction {
  /** As Lambda starts it. */
  public OrganiseActivities() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public OrganiseActivities(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            ActivitiesController.class,
            UpcomingController.class,
            SessionsController.class,
            AttendanceController.class,
            SignUpsController.class,
            ByHandController.class,
            OwnSignUpsController.class,
            ActivityTasks.class));
  }
}
