package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.HE;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.OFFICER;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Tying a sign-in to a person")
final class BindingTest {
  private static final String HAND = "POST /communities/{community}/people/{person}/binding-codes";

  @Test
  void takesACodeThatAWorkerHandsOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played handed = hand(bank, "worker-chen", JINKUN, WANG);
      Played bound = NewDistrict.bind(bank, "phone", code(handed));

      assertThat(handed.status()).isEqualTo(201);
      assertThat(handed.body().path("validUntil").asText()).isEqualTo("2026-10-08T09:00:00+08:00");
      assertThat(bound.status()).isEqualTo(201);
      assertThat(bound.body().path("person").asText()).isEqualTo(WANG.value());
      assertThat(bank.as("phone").send("GET /me").body().path("number").asText())
          .isEqualTo("V00001");
    }
  }

  @Test
  void usesTheCodeUp() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String code = code(hand(bank, "worker-chen", JINKUN, WANG));
      assertThat(NewDistrict.bind(bank, "phone", code).status()).isEqualTo(201);

      Played again = NewDistrict.bind(bank, "other-phone", code);

      assertThat(again.status()).isEqualTo(422);
      assertThat(again.code()).isEqualTo("binding-code-invalid");
    }
  }

  @Test
  void letsOneOfManyWinWhoPresentTheCodeAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String code = code(hand(bank, "worker-chen", JINKUN, WANG));

      assertThat(statuses(8, i -> NewDistrict.bind(bank, "phone-" + i, code).status()))
          .containsOnly(201, 422)
          .containsOnlyOnce(201);
    }
  }

  @Test
  void happensOnceForASignIn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String code = code(hand(bank, "worker-chen", JINKUN, WANG));

      Played refused = NewDistrict.bind(bank, "volunteer-li", code);

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("already-bound");
      assertThat(NewDistrict.bind(bank, "phone", code).status()).isEqualTo(201);
    }
  }

  @Test
  void isNotPossibleByAWorkersCodeOnceThePersonHoldsARole() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String fromWorker = code(hand(bank, "worker-chen", JINKUN, WANG));
      Played granted =
          bank.as("officer")
              .with("district", DISTRICT)
              .with("person", WANG)
              .body("{\"role\":\"CENTRE_WORKER\",\"community\":\"%s\"}".formatted(JINKUN))
              .send("POST /districts/{district}/people/{person}/grants");
      assertThat(granted.status()).isEqualTo(201);

      assertThat(NewDistrict.bind(bank, "phone", fromWorker).code())
          .isEqualTo("binding-code-invalid");
      String fromOfficer = code(hand(bank, "officer", JINKUN, WANG));
      assertThat(NewDistrict.bind(bank, "phone", fromOfficer).status()).isEqualTo(201);
    }
  }

  @Test
  void needsTheLatestCode() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String first = code(hand(bank, "worker-chen", JINKUN, WANG));
      String second = code(hand(bank, "worker-lin", JINKUN, WANG));

      assertThat(NewDistrict.bind(bank, "phone", first).code()).isEqualTo("binding-code-invalid");
      assertThat(NewDistrict.bind(bank, "phone", second).status()).isEqualTo(201);
    }
  }

  @ParameterizedTest(name = "{0} seconds before the end: {1}")
  @CsvSource({"1, 201", "0, 422"})
  void needsACodeOfTheLastSevenDays(long before, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String code = code(hand(bank, "worker-chen", JINKUN, WANG));
      bank.clock().set(NOW.plus(Duration.ofDays(7)).minusSeconds(before));

      assertThat(NewDistrict.bind(bank, "phone", code).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"0000-0000-0000-0000", "x", "''"})
  void isRefusedForACodeThatNobodyHandedOver(String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(NewDistrict.bind(bank, "phone", code).code()).isEqualTo("binding-code-invalid");
    }
  }

  @Test
  void needsAToken() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(NewDistrict.bind(bank, "", "0000-0000-0000-0000").status()).isEqualTo(401);
    }
  }

  @Test
  void leavesTheCodeNowhere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String code = code(hand(bank, "worker-chen", JINKUN, WANG));
      assertThat(NewDistrict.bind(bank, "phone", code).status()).isEqualTo(201);

      String plain = code.replace("-", "");
      String everything =
          bank.table()
              .client()
              .scan(request -> request.tableName("points-bank"))
              .items()
              .toString();
      assertThat(everything).doesNotContain(code, plain);
      assertThat(bank.log()).isNotEmpty().doesNotContain(code, plain);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isMadePossibleForAVolunteerByTheirWorkers(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(hand(bank, subject, JINKUN, WANG).status()).isEqualTo(status);
    }
  }

  @Test
  void isMadePossibleForAWorkerByAnOfficerAlone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(hand(bank, "worker-lin", JINKUN, CHEN).code()).isEqualTo("role-missing");
      assertThat(hand(bank, "worker-lin", JINKUN, OFFICER).code()).isEqualTo("role-missing");
      assertThat(hand(bank, "officer", JINKUN, CHEN).status()).isEqualTo(201);
    }
  }

  @Test
  void isNeverMadePossibleForOneself() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(hand(bank, "worker-chen", JINKUN, CHEN).code()).isEqualTo("own-favour");
      assertThat(hand(bank, "worker-he", LIUAN, HE).code()).isEqualTo("own-favour");
      assertThat(hand(bank, "officer", JINKUN, OFFICER).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void isAbsentForSomebodyOfAnotherCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(hand(bank, "worker-chen", JINKUN, ZHAO).status()).isEqualTo(404);
    }
  }

  private static Played hand(
      BankPlayer bank, String subject, CommunityId community, PersonId person) {
    return bank.as(subject).with("community", community).with("person", person).send(HAND);
  }

  private static String code(Played handed) {
    return handed.body().path("code").asText();
  }

  private static List<Integer> statuses(int times, IntFunction<Integer> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Callable<Integer>> all =
          IntStream.range(0, times).<Callable<Integer>>mapToObj(i -> () -> work.apply(i)).toList();
      return threads.invokeAll(all).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
