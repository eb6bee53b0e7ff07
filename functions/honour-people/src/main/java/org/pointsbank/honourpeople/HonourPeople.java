package org.pointsbank.honourpeople;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Award programmes, honours and their certificates, red lists and evidence for appraisals. */
public final class HonourPeople extends BankFunction {
  /** As Lambda starts it. */
  public HonourPeople() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public HonourPeople(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            ProgrammesController.class,
            EditionsController.class,
            NomineesController.class,
            HonoursController.class,
            CertificatesController.class,
            RedListSwitchController.class,
            RedListsController.class,
            EvidenceController.class,
            BranchEvidenceController.class));
  }
}
