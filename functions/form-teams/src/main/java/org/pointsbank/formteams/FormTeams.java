package org.pointsbank.formteams;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Partners of a district, teams of its communities, trainings and qualifications. */
public final class FormTeams extends BankFunction {
  /** As Lambda starts it. */
  public FormTeams() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public FormTeams(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            PartnersController.class,
            SpeakersController.class,
            TeamImportsController.class,
            TeamsController.class,
            MembersController.class,
            PersonTeamsController.class,
            TrainingsController.class,
            AttendancesController.class,
            QualificationsController.class,
            TeamTasks.class));
  }
}
