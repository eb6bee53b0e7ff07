package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** Rules made of good ones by a few changes, {@code -Dfuzz.runs} of them, of a seed. */
@DisplayName("Any rules that are nearly good")
final class AnyRuleBookTest {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 2_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261001);
  private static final Operation CHECK = operation("POST /districts/{district}/rule-books/check");
  private static final Operation DRAFT = operation("POST /districts/{district}/rule-drafts");
  private static final JsonNode GOOD = DRAFT.body().orElseThrow();

  @Test
  void areCheckedWithoutAFaultAndDraftedWhereTheyAreSound() throws IOException {
    Document document = new Document();
    int sound = 0;
    try (WholeBank bank = new WholeBank()) {
      for (int run = 0; run < RUNS; run++) {
        Mutator mutator = new Mutator(new SplittableRandom(SEED + run));
        String rules = mutator.body(mutator.body(GOOD)).toString();
        String seed = "seed " + SEED + ", run " + run;

        Played checked = sent(bank, CHECK, rules);
        assertThat(document.errors(CHECK, checked)).as(seed).isEmpty();
        assertThat(checked.status()).as(seed).isIn(200, 400, 413, 422);
        if (checked.status() == 200 && run % 10 == 0) {
          assertThat(sent(bank, DRAFT, rules).status()).as(seed).isEqualTo(201);
          sound++;
        }
      }
    }

    assertThat(sound).isPositive();
  }

  private static Played sent(WholeBank bank, Operation operation, String rules) {
    return bank.as(operation.key(), "officer")
        .with("district", SmallDistrict.DISTRICT)
        .body(rules)
        .send(operation.key());
  }

  private static Operation operation(String key) {
    return Operation.all().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
