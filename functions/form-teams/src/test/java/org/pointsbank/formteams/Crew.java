package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** The function over a small district, with short words for what tests do often. */
final class Crew implements AutoCloseable {
  static final String TEAMS = "/communities/{community}/teams";
  static final String TRAININGS = "/communities/{community}/trainings";
  static final String PERSON = "/communities/{community}/people/{person}";

  private final BankPlayer bank = BankPlayer.inSmallDistrict(FormTeams::new);

  BankPlayer bank() {
    return bank;
  }

  Asking as(String subject) {
    return bank.as(subject)
        .with("district", SmallDistrict.DISTRICT)
        .with("community", SmallDistrict.JINKUN);
  }

  Asking worker() {
    return as("worker-chen");
  }

  String team() {
    return form().body().path("team").asText();
  }

  Played form() {
    return worker().body("{\"name\":\"守望队\",\"purpose\":\"visits\"}").send("POST " + TEAMS);
  }

  Played end(String team) {
    return worker()
        .with("team", team)
        .body("{\"reason\":\"over\"}")
        .send("POST " + TEAMS + "/{team}/end");
  }

  /** Somebody acts for Wang from now on. */
  void actsForWang(PersonId agent) {
    Acting acting =
        new Acting(
            SmallDistrict.WANG,
            Acting.Kind.FAMILY,
            Set.of(Act.SEE),
            LocalDate.of(2026, 9, 1),
            Optional.empty());
    granted(agent, grants(agent), List.of(acting));
  }

  /** Somebody has the role of a team leader from now on. */
  void leads(PersonId person) {
    Grant grant =
        new Grant(
            Role.TEAM_LEADER,
            SmallDistrict.DISTRICT,
            Optional.of(SmallDistrict.JINKUN),
            LocalDate.of(2026, 9, 1),
            Optional.empty());
    List<Grant> all = Stream.concat(grants(person).stream(), Stream.of(grant)).toList();
    granted(person, all, List.of());
  }

  private List<Grant> grants(PersonId person) {
    return bank.bank().read(GrantsItem.keyOf(person)).map(GrantsItem::read).orElse(List.of());
  }

  private void granted(PersonId person, List<Grant> grants, List<Acting> acting) {
    Item item = GrantsItem.write(person, grants, acting, 2);
    assertThat(bank.bank().write(Transaction.EMPTY.put(item))).isEqualTo(new Written.Committed());
  }

  Played join(String team, Object person, String part, String from) {
    return joining(worker(), team, person, part, from);
  }

  static Played joining(Asking as, String team, Object person, String part, String from) {
    return as.with("team", team)
        .body("{\"person\":\"%s\",\"part\":\"%s\",\"from\":\"%s\"}".formatted(person, part, from))
        .send("POST " + TEAMS + "/{team}/members");
  }

  Played leave(String team, Object person, String until) {
    return worker()
        .with("team", team)
        .with("person", person)
        .body("{\"until\":\"%s\",\"reason\":\"moved away\"}".formatted(until))
        .send("POST " + TEAMS + "/{team}/members/{person}/leave");
  }

  Played members(String subject, String team) {
    return as(subject).with("team", team).send("GET " + TEAMS + "/{team}/members");
  }

  String training(String day) {
    return worker()
        .body(
            """
            {"title":"急救培训","day":"%s","minutes":90,"qualification":"FIRST-AID","months":24}\
            """
                .formatted(day))
        .send("POST " + TRAININGS)
        .body()
        .path("training")
        .asText();
  }

  Played attend(String subject, String training, Object person) {
    return as(subject)
        .with("training", training)
        .body("{\"person\":\"%s\"}".formatted(person))
        .send("POST " + TRAININGS + "/{training}/attendances");
  }

  Played complete(String subject, String training) {
    return as(subject)
        .with("training", training)
        .send("POST " + TRAININGS + "/{training}/complete");
  }

  Played qualifications(Object person) {
    return worker().with("person", person).send("GET " + PERSON + "/qualifications");
  }

  Played qualify(String subject, Object person, String more) {
    return as(subject)
        .with("person", person)
        .body(
            "{\"code\":\"FIRST-AID\",\"from\":\"2026-09-01\",\"evidence\":\"card\"%s}"
                .formatted(more))
        .send("POST " + PERSON + "/qualifications");
  }

  Played revoke(String subject, Object person) {
    return as(subject)
        .with("person", person)
        .with("code", "FIRST-AID")
        .body("{\"reason\":\"card expired\"}")
        .send("POST " + PERSON + "/qualifications/{code}/revoke");
  }

  @Override
  public void close() {
    bank.close();
  }
}
