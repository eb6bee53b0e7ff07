package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Training;
import org.pointsbank.table.TrainingItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A training")
final class TrainingsTest {
  @Test
  void givesWhoeverAttendedItsQualificationForItsTime() {
    try (Crew crew = new Crew()) {
      String training = attended(crew);

      assertThat(crew.complete("worker-lin", training).body().path("phase").asText())
          .isEqualTo("COMPLETED");
      assertThat(crew.qualifications(SmallDistrict.WANG).body().at("/items/0").toString())
          .isEqualTo(
              """
              {"code":"FIRST-AID","from":"2026-09-20","validUntil":"2028-09-20","by":"%s",\
              "training":"%s","evidence":"急救培训","revokedFrom":null,"reason":null}\
              """
                  .formatted(SmallDistrict.LIN, training));
      assertThat(crew.qualifications(SmallDistrict.LI).body().path("items")).isEmpty();
    }
  }

  @Test
  void givesItOnceHoweverOftenItIsCompleted() throws Exception {
    try (Crew crew = new Crew()) {
      String training = attended(crew);

      List<Integer> statuses =
          AtOnce.times(4, () -> crew.complete("worker-lin", training).status());

      assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
      assertThat(crew.qualifications(SmallDistrict.WANG).body().path("items")).hasSize(1);
    }
  }

  @Test
  void goesOnWhereItsCompletionWasInterrupted() {
    try (Crew crew = new Crew()) {
      String training = attended(crew);
      interrupt(crew, training);

      assertThat(crew.attend("worker-chen", training, SmallDistrict.LI).code())
          .isEqualTo("training-closed");
      assertThat(crew.complete("worker-lin", training).status()).isEqualTo(200);
      assertThat(crew.qualifications(SmallDistrict.WANG).body().path("items")).hasSize(1);
    }
  }

  private static void interrupt(Crew crew, String id) {
    Training open =
        TrainingItem.read(
            crew.bank()
                .bank()
                .read(TrainingItem.keyOf(SmallDistrict.JINKUN, new TrainingId(id)))
                .orElseThrow());
    Transaction closed =
        Transaction.EMPTY.replace(
            TrainingItem.write(open.in(Training.Phase.GIVING)), open.version());
    assertThat(crew.bank().bank().write(closed)).isEqualTo(new Written.Committed());
  }

  @Test
  void isCompletedByNobodyWhoAttendedIt() {
    try (Crew crew = new Crew()) {
      String training = attended(crew);
      assertThat(crew.attend("worker-chen", training, SmallDistrict.LIN).status()).isEqualTo(201);

      assertThat(crew.complete("worker-lin", training).code()).isEqualTo("own-favour");
      assertThat(crew.qualifications(SmallDistrict.WANG).body().path("items")).isEmpty();
    }
  }

  @Test
  void hasEverybodyOnItsListOnce() {
    try (Crew crew = new Crew()) {
      String training = attended(crew);

      assertThat(crew.attend("worker-chen", training, SmallDistrict.WANG).code())
          .isEqualTo("already-attended");
    }
  }

  @Test
  void hasNobodyOnItsListBeforeItsDay() {
    try (Crew crew = new Crew()) {
      assertThat(crew.attend("worker-chen", crew.training("2026-10-02"), SmallDistrict.WANG).code())
          .isEqualTo("too-early");
    }
  }

  @Test
  void isAttestedByNobodyForThemselves() {
    try (Crew crew = new Crew()) {
      assertThat(crew.attend("worker-chen", crew.training("2026-09-20"), SmallDistrict.CHEN).code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void isNeitherAttestedNorCompletedByWhoActsForSomebodyOnIt() {
    try (Crew crew = new Crew()) {
      String training = attended(crew);
      crew.actsForWang(SmallDistrict.LIN);

      assertThat(crew.complete("worker-lin", training).code()).isEqualTo("own-favour");
      assertThat(crew.attend("worker-lin", crew.training("2026-09-21"), SmallDistrict.WANG).code())
          .isEqualTo("own-favour");
      assertThat(crew.qualifications(SmallDistrict.WANG).body().path("items")).isEmpty();
    }
  }

  @Test
  void isNotAttestedByWhoLedATeamThatIsNoMore() {
    try (Crew crew = new Crew()) {
      String training = crew.training("2026-09-20");
      String team = crew.team();
      assertThat(crew.join(team, SmallDistrict.LI, "LEADER", "2026-10-01").status()).isEqualTo(201);
      crew.leads(SmallDistrict.LI);
      assertThat(crew.attend("volunteer-li", training, SmallDistrict.WANG).status()).isEqualTo(201);

      assertThat(crew.end(team).status()).isEqualTo(200);

      assertThat(crew.attend("volunteer-li", training, SmallDistrict.CHEN).status()).isEqualTo(404);
    }
  }

  @Test
  void isNotTheOnlyWayToAQualificationWhichEndsWhenRevoked() {
    try (Crew crew = new Crew()) {
      assertThat(crew.qualify("worker-chen", SmallDistrict.WANG, "").status()).isEqualTo(201);
      assertThat(crew.revoke("worker-chen", SmallDistrict.WANG).status()).isEqualTo(200);
      assertThat(crew.revoke("worker-chen", SmallDistrict.WANG).code()).isEqualTo("not-qualified");
      assertThat(crew.qualifications(SmallDistrict.WANG).body().at("/items/0/revokedFrom").asText())
          .isEqualTo("2026-10-01");
      assertThat(crew.qualify("worker-chen", SmallDistrict.CHEN, "").code())
          .isEqualTo("own-favour");
    }
  }

  private static String attended(Crew crew) {
    String training = crew.training("2026-09-20");
    assertThat(crew.attend("worker-chen", training, SmallDistrict.WANG).status()).isEqualTo(201);
    return training;
  }
}
