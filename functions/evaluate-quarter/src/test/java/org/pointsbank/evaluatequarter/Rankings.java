package org.pointsbank.evaluatequarter;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** How the tests ask for evaluations of 锦坤园, and how they read rankings. */
final class Rankings {
  static final String EVALUATIONS = "GET /communities/{community}/evaluations";
  static final String EVALUATION = EVALUATIONS + "/{quarter}";
  static final String RANKING = EVALUATION + "/rankings/{ranking}";
  static final String EVALUATE = "POST /communities/{community}/evaluations/{quarter}";

  private Rankings() {}

  static Asking asking(BankPlayer bank, String subject, String quarter) {
    return bank.as(subject).with("community", JINKUN).with("quarter", quarter);
  }

  static Played evaluate(BankPlayer bank, String quarter) {
    return asking(bank, "worker-chen", quarter).send(EVALUATE);
  }

  static JsonNode ranking(BankPlayer bank, String subject, String quarter, String ranking) {
    return asking(bank, subject, quarter).with("ranking", ranking).send(RANKING).body();
  }

  /** Rank, number and hundredths of each place: {@code 1 V00001 175}. */
  static List<String> places(JsonNode ranking) {
    return StreamSupport.stream(ranking.path("items").spliterator(), false)
        .map(place ->
            place.path("rank").asText()
                + " "
                + place.path("number").asText()
                + " "
                + place.path("honour").asText())
        .toList();
  }
}
