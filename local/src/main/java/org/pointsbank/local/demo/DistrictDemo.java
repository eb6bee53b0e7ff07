package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pointsbank.local.LocalBank;

/**
 * A synthetic district of the size that the source reports, living from 1 October 2026 to the
 * pick-up of its half-year round: register, sheets, awards, evaluation, orders, draw.
 */
public final class DistrictDemo implements Demo {
  /** When it begins: 1 October 2026, 09:00 in Shanghai. */
  public static final Instant BEGINS = Instant.parse("2026-10-01T01:00:00Z");

  private static final Instant ANNOUNCED = Instant.parse("2026-11-17T01:00:00Z");
  private static final Instant ORDERING = Instant.parse("2026-12-01T01:00:00Z");
  private static final Instant PICK_UP = Instant.parse("2026-12-08T01:00:00Z");
  private static final String QUARTER = "2026-Q3";
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Progress progress;

  /** Tells {@code progress} how far it is. */
  public DistrictDemo(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Instant begins() {
    return BEGINS;
  }

  @Override
  public void fill(LocalBank bank, PrintStream out) {
    DistrictOffice office = Founding.found(bank);
    JsonNode register = office.importRegister(DemoFiles.register(), progress);
    JsonNode sheet = office.importSheet(DemoFiles.sheets(), progress);
    JsonNode confirmed = office.confirmSheet(sheet.path("id").asText(), progress);
    bank.settle(LONGEST);
    evaluate(office);

    DemoRound round = new DemoRound(bank, office);
    turn(bank, ANNOUNCED);
    round.offerPrizes();
    turn(bank, ORDERING);
    round.order(progress);
    turn(bank, PICK_UP);
    DemoSummary summary = new DemoSummary(bank, office, round.pickUp());
    Map<String, JsonNode> imports = new LinkedHashMap<>();
    imports.put("people", register);
    imports.put("records", sheet);
    imports.put("confirmed", confirmed);
    summary.print(out, imports, round);
  }

  /** Sets the clock; whatever falls due on the way must succeed. */
  private static void turn(LocalBank bank, Instant now) {
    bank.setClock(now).stream()
        .filter(fired -> !fired.answered())
        .forEach(fired -> {
          throw new IllegalStateException(fired.id() + ": " + fired.answer());
        });
  }

  private void evaluate(DistrictOffice office) {
    for (String community : office.communities().values()) {
      var _ =
          office
              .confirming()
              .post("/communities/" + community + "/evaluations/" + QUARTER, Map.of())
              .given();
    }
  }
}
