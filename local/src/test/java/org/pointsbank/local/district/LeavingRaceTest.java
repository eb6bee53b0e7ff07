package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("Hours that are entered while their member leaves")
final class LeavingRaceTest {
  @RepeatedTest(10)
  void countOrKeepTheMember() throws Exception {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new);
        ExecutorService both = Executors.newFixedThreadPool(2)) {
      BankPlayer moving = hours.beside(MoveMembers::new);
      List<Callable<Played>> calls = List.of(() -> enter(hours), () -> leave(moving));

      List<Future<Played>> answers = both.invokeAll(calls);
      Played entered = answers.getFirst().get();
      Played left = answers.getLast().get();

      if (left.status() == 200) {
        assertThat(entered.code()).as(entered.text()).isEqualTo("capacity-not-held");
      } else {
        assertThat(left.code()).as(left.text()).isEqualTo("day-served");
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
      }
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
    }
  }

  private static Played enter(BankPlayer hours) {
    return hours
        .as("worker-lin")
        .with("community", JINKUN)
        .with("person", WANG)
        .body(
            """
            {"item":"H02","capacity":"RESIDENT","start":"2026-09-28T09:00","end":"2026-09-28T10:00"}\
            """)
        .send("POST /communities/{community}/people/{person}/records");
  }

  private static Played leave(BankPlayer moving) {
    return moving
        .as("worker-chen")
        .with("community", JINKUN)
        .with("person", WANG)
        .body("{\"kind\":\"LEFT\",\"day\":\"2026-09-28\",\"reason\":\"迁往外地\"}")
        .send("POST /communities/{community}/people/{person}/membership/end");
  }
}
