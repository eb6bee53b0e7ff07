package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATION;
import static org.pointsbank.evaluatequarter.Rankings.evaluate;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** The third quarter of 锦坤园 with V00002 before V00001, on its way to the public. */
final class Noticed implements AutoCloseable {
  static final String QUARTER = "2026-Q3";
  static final String OBJECTIONS = EVALUATION + "/people/{person}/objections";

  final BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new);

  Noticed() {
    var _ =
        Volunteers.of(bank)
            .served(WANG, Capacity.RESIDENT, "2026-07-01", 65)
            .served(LI, Capacity.PARTY_MEMBER, "2026-09-30", 90);
    assertThat(evaluate(bank, QUARTER).status()).isEqualTo(201);
  }

  Asking as(String subject) {
    return bank.as(subject).with("community", JINKUN).with("quarter", QUARTER);
  }

  Noticed onNotice() {
    assertThat(led("notice").status()).isEqualTo(200);
    return this;
  }

  Played led(String step) {
    return as("worker-chen").send("POST /communities/{community}/evaluations/{quarter}/" + step);
  }

  void daysLater(long days) {
    bank.clock().set(NOW.plus(Duration.ofDays(days)));
  }

  Played objects(String subject, PersonId person, String number) {
    return as(subject)
        .with("person", person)
        .body("{\"ranking\":\"OVERALL\",\"number\":\"%s\",\"reason\":\"少记一次\"}".formatted(number))
        .send(OBJECTIONS.replace("GET", "POST"));
  }

  String objected() {
    return objects("volunteer-wang", WANG, "V00002").body().path("objection").asText();
  }

  Played decides(String subject, String objection, String word, String body) {
    return as(subject)
        .with("objection", objection)
        .body(body)
        .send("POST /communities/{community}/evaluations/{quarter}/objections/{objection}/" + word);
  }

  Played excuses(String subject, PersonId person) {
    return as(subject)
        .with("person", person)
        .body("{\"reason\":\"照顾病人\"}")
        .send("POST /communities/{community}/evaluations/{quarter}/excused/{person}");
  }

  JsonNode stage() {
    return as("worker-chen").send(EVALUATION).body().path("stage");
  }

  @Override
  public void close() {
    bank.close();
  }
}
