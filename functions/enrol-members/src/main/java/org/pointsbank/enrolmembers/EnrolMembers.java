package org.pointsbank.enrolmembers;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** People, capacities, accounts and roles; registers; who a token is; districts. */
public final class EnrolMembers extends BankFunction {
  /** As Lambda starts it. */
  public EnrolMembers() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public EnrolMembers(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            RegisterImportsController.class,
            CommunitiesController.class,
            PeopleController.class,
            SearchController.class,
            ApplicationsController.class,
            OwnApplicationController.class,
            DisclosuresController.class,
            ApplicantDisclosuresController.class,
            CommunityDisclosuresController.class,
            CapacitiesController.class,
            MembershipController.class,
            ProxiesController.class,
            SkillsController.class,
            BindingCodesController.class,
            BindingsController.class,
            GrantsController.class,
            MeController.class,
            HealthController.class,
            ApiDocumentController.class,
            EnrolTasks.class));
  }
}
