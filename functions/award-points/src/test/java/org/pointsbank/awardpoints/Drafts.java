package org.pointsbank.awardpoints;

import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** How the tests of drafts and trials ask for things. */
final class Drafts {
  static final String DRAFTS = "/districts/{district}/rule-drafts";
  static final String DRAFT = DRAFTS + "/{draft}";
  static final String TRIALS = DRAFT + "/trials";
  static final String TRIAL = TRIALS + "/{trial}";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Drafts() {}

  /** The rules that are in force, as a draft says them. */
  static ObjectNode rules(BankPlayer bank) {
    ObjectNode rules =
        (ObjectNode)
            as(bank, "officer")
                .with("version", 1)
                .send("GET /districts/{district}/rule-books/{version}")
                .body();
    rules.remove("version");
    rules.remove("effective");
    return rules;
  }

  /** The same with every 公益 item at twice its worth. */
  static ObjectNode doubled(BankPlayer bank) {
    ObjectNode rules = rules(bank);
    for (JsonNode item : rules.path("items")) {
      if (item.path("category").asText().equals("公益")) {
        int worth = item.path("coefficientHundredths").asInt();
        ((ObjectNode) item).put("coefficientHundredths", 2 * worth);
      }
    }
    return rules;
  }

  /** The same with H02 worth {@code hundredths} in 锦坤园. */
  static ObjectNode inJinkun(BankPlayer bank, long hundredths) {
    ObjectNode rules = rules(bank);
    ObjectNode own = JSON.createObjectNode().put("community", SmallDistrict.JINKUN.value());
    own.putArray("coefficients")
        .addObject()
        .put("item", "H02")
        .put("coefficientHundredths", hundredths);
    ((ArrayNode) rules.path("communities")).add(own);
    return rules;
  }

  static Asking as(BankPlayer bank, String subject) {
    return bank.as(subject).with("district", DISTRICT);
  }

  /** Begins a draft and gives its id. */
  static String begun(BankPlayer bank, JsonNode rules) {
    return as(bank, "officer")
        .body(rules.toString())
        .send("POST " + DRAFTS)
        .body()
        .path("id")
        .asText();
  }

  static Played redraft(BankPlayer bank, String draft, long version, JsonNode rules) {
    ObjectNode body = JSON.createObjectNode().put("version", version);
    body.set("rules", rules);
    return as(bank, "officer").with("draft", draft).body(body.toString()).send("PUT " + DRAFT);
  }

  static Played adopt(BankPlayer bank, String draft, String effective, String reason) {
    ObjectNode body = JSON.createObjectNode().put("effective", effective);
    return as(bank, "officer")
        .with("draft", draft)
        .body((reason.isEmpty() ? body : body.put("withoutTrial", reason)).toString())
        .send("POST " + DRAFT + "/adopt");
  }

  /** Begins a trial of the third quarter and gives its id. */
  static String tried(BankPlayer bank, String draft) {
    return begin(bank, draft, "{\"period\":\"2026-Q3\"}").body().path("id").asText();
  }

  static Played begin(BankPlayer bank, String draft, String body) {
    return as(bank, "officer").with("draft", draft).body(body).send("POST " + TRIALS);
  }

  static Played advance(BankPlayer bank, String draft, String trial) {
    return trial(bank, "officer", draft, trial).send("POST " + TRIAL + "/advance");
  }

  static JsonNode shown(BankPlayer bank, String draft, String trial) {
    return trial(bank, "officer", draft, trial).send("GET " + TRIAL).body();
  }

  static Asking trial(BankPlayer bank, String subject, String draft, String trial) {
    return as(bank, subject).with("draft", draft).with("trial", trial);
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
