package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Signing up to the service day")
final class SignUpsTest {
  @Test
  void givesAPlaceAndThenTurnsInTheWaitingList() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 1);

      assertThat(state(ServiceDay.signUp(bank, "volunteer-wang", session, WANG)))
          .isEqualTo("placed 1");
      assertThat(state(ServiceDay.signUp(bank, "volunteer-zhao", session, ZHAO)))
          .isEqualTo("waiting 2");
    }
  }

  @Test
  void passesAFreedPlaceOnToWhoeverWaitsFirst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 1);
      var _ = ServiceDay.signUp(bank, "volunteer-wang", session, WANG);
      var _ = ServiceDay.signUp(bank, "volunteer-zhao", session, ZHAO);

      assertThat(ServiceDay.cancel(bank, "volunteer-wang", session, WANG).status()).isEqualTo(200);

      assertThat(shown(bank, "volunteer-zhao", session, ZHAO)).isEqualTo("placed");
      assertThat(shown(bank, "volunteer-wang", session, WANG)).isEqualTo("cancelled");
      assertThat(stored(bank, session).seats().taken()).isEqualTo(1);
      assertThat(stored(bank, session).seats().waiting()).isZero();
    }
  }

  @Test
  void isRefusedTwiceAndWhenItClashes() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);
      String other = ServiceDay.made(bank, ServiceDay.once("2026-10-07", "10:59", "12:00"));
      String touching = ServiceDay.made(bank, ServiceDay.once("2026-10-07", "11:00", "12:00"));
      var _ = ServiceDay.signUp(bank, "volunteer-wang", session, WANG);

      assertThat(ServiceDay.signUp(bank, "volunteer-wang", session, WANG).code())
          .isEqualTo("signed-up-already");
      assertThat(ServiceDay.signUp(bank, "volunteer-wang", other, WANG).code())
          .isEqualTo("session-clash");
      assertThat(ServiceDay.signUp(bank, "volunteer-wang", touching, WANG).status()).isEqualTo(201);
    }
  }

  @Test
  void asksWhoHoldsSeveralCapacitiesToChoose() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);

      assertThat(ServiceDay.signUp(bank, "volunteer-li", session, LI).code())
          .isEqualTo("capacity-unclear");
      assertThat(
              ServiceDay.asking(bank, "volunteer-li", session)
                  .with("person", LI)
                  .body("{\"capacity\":\"UNIT_HEAD\"}")
                  .send(ServiceDay.SIGN_UP)
                  .body()
                  .path("capacity")
                  .asText())
          .isEqualTo("UNIT_HEAD");
    }
  }

  @ParameterizedTest(name = "at {0} is {1}")
  @CsvSource({"2026-10-07T00:29:59Z, 201", "2026-10-07T00:30:00Z, 409"})
  void endsWithTheStart(Instant at, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);
      bank.clock().set(at);

      assertThat(ServiceDay.signUp(bank, "volunteer-wang", session, WANG).status())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 201",
    "volunteer-li, 404",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void isDoneByOneselfOrByAWorker(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);

      assertThat(ServiceDay.signUp(bank, subject, session, WANG).status()).isEqualTo(status);
    }
  }

  @Test
  void showsInOnesOwnList() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);
      var _ = ServiceDay.signUp(bank, "volunteer-zhao", session, ZHAO);

      Played own =
          bank.as("volunteer-zhao").with("person", ZHAO).send("GET /people/{person}/sign-ups");

      assertThat(own.body().path("items").path(0).path("session").path("session").asText())
          .isEqualTo(session);
    }
  }

  @Test
  void byThirtyAtOnceFillsTenPlacesAndQueuesTwentyInOrder() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 10);
      List<PersonId> thirty = crowd(bank);
      List<Callable<Played>> works = new ArrayList<>();
      thirty.forEach(person -> works.add(() -> untilAnswered(bank, session, person)));

      List<Played> answers = ServiceDay.atOnce(works);

      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
      assertThat(turns(answers, "placed")).containsExactlyElementsOf(range(1, 10));
      assertThat(turns(answers, "waiting")).containsExactlyElementsOf(range(11, 30));
      assertThat(stored(bank, session).seats().taken()).isEqualTo(10);
      assertThat(stored(bank, session).seats().waiting()).isEqualTo(20);
    }
  }

  /** Who is told that others were writing comes again. */
  private static Played untilAnswered(BankPlayer bank, String session, PersonId person) {
    Played played = ServiceDay.signUp(bank, "worker-chen", session, person);
    while (played.status() == 503) {
      played = ServiceDay.signUp(bank, "worker-chen", session, person);
    }
    return played;
  }

  private static List<Long> range(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  private static List<Long> turns(List<Played> answers, String state) {
    return answers.stream()
        .filter(answer -> ServiceDay.state(answer).equals(state))
        .map(answer -> answer.body().path("turn").asLong())
        .sorted()
        .toList();
  }

  /** Thirty more residents like Wang. */
  private static List<PersonId> crowd(BankPlayer bank) {
    Person wang = bank.bank().read(PersonItem.keyOf(WANG)).map(PersonItem::read).orElseThrow();
    List<PersonId> crowd = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      PersonId id = new PersonId("01900000-0000-7000-8000-0000000003%02d".formatted(i));
      Person person =
          new Person(
              id,
              wang.district(),
              "V003%02d".formatted(i),
              wang.name(),
              wang.phone(),
              Optional.of(LocalDate.of(1980, 1, 1)),
              wang.memberships(),
              wang.capacities(),
              1);
      assertThat(bank.bank().write(Transaction.EMPTY.create(PersonItem.write(person))))
          .isEqualTo(new Written.Committed());
      crowd.add(id);
    }
    return crowd;
  }

  private static Session stored(BankPlayer bank, String session) {
    return bank.bank()
        .read(SessionItem.keyOf(JINKUN, SessionId.parse(session)))
        .map(SessionItem::read)
        .orElseThrow();
  }

  private static String shown(BankPlayer bank, String subject, String session, PersonId person) {
    return ServiceDay.state(
        ServiceDay.asking(bank, subject, session)
            .with("person", person)
            .send("GET" + ServiceDay.PERSON));
  }

  private static String state(Played played) {
    return ServiceDay.state(played) + " " + played.body().path("turn").asLong();
  }
}
