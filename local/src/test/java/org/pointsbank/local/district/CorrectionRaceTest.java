package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.domain.RecordId;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A correction that is upheld")
final class CorrectionRaceTest {
  private static final String RECORDS = "POST /communities/{community}/people/{person}/records";

  @RepeatedTest(5)
  void whileTheAwardIsOnItsWayEndsInOneLineThatCounts() throws InterruptedException {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer points = hours.beside(AwardPoints::new);
      String record = confirmedAndContested(hours);
      byte[] told = StreamBatch.of(List.of(key(record))).getBytes(StandardCharsets.UTF_8);

      Callable<Played> award = () -> points.play(told);
      Callable<Played> uphold = () -> uphold(hours, record);
      List<Played> answers = atOnce(List.of(award, uphold, award));

      assertThat(answers.get(1).status()).as(answers.get(1).text()).isEqualTo(200);
      assertThat(points.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);
      assertThat(minutes(points)).isEqualTo(120);
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
    }
  }

  @Test
  void afterThePointsWereAwardedIsRepaidByTheNewLine() {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer points = hours.beside(AwardPoints::new);
      String record = confirmedAndContested(hours);
      assertThat(points.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);
      assertThat(minutes(points)).isEqualTo(60);

      assertThat(uphold(hours, record).status()).isEqualTo(200);

      assertThat(minutes(points)).isZero();
      assertThat(points.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);
      assertThat(minutes(points)).isEqualTo(120);
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
    }
  }

  private static Key key(String record) {
    return ServiceRecordItem.keyOf(WANG, RecordId.parse(record));
  }

  private static String confirmedAndContested(BankPlayer bank) {
    String record =
        wang(bank, "worker-chen")
            .body(
                """
                {"item":"H02","capacity":"RESIDENT","start":"2026-09-02T09:00",\
                "end":"2026-09-02T10:00"}\
                """)
            .send(RECORDS)
            .body()
            .path("record")
            .asText();
    assertThat(
            wang(bank, "worker-lin")
                .with("record", record)
                .send(RECORDS + "/{record}/confirm")
                .status())
        .isEqualTo(200);
    assertThat(
            wang(bank, "volunteer-wang")
                .with("record", record)
                .body("{\"end\":\"2026-09-02T11:00\",\"reason\":\"I stayed longer\"}")
                .send(RECORDS + "/{record}/correction")
                .status())
        .isEqualTo(201);
    return record;
  }

  private static Played uphold(BankPlayer bank, String record) {
    return wang(bank, "worker-gao")
        .with("record", record)
        .body("{\"reason\":\"The sheet says so\"}")
        .send(RECORDS + "/{record}/correction/uphold");
  }

  private static Asking wang(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG);
  }

  private static long minutes(BankPlayer points) {
    return wang(points, "volunteer-wang")
        .with("colour", "blue")
        .send("GET /communities/{community}/people/{person}/accounts/{colour}")
        .body()
        .path("minutes")
        .asLong();
  }

  private static List<Played> atOnce(List<Callable<Played>> works) throws InterruptedException {
    List<Played> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      for (Future<Played> work : threads.invokeAll(works)) {
        answers.add(work.resultNow());
      }
    }
    return answers;
  }
}
