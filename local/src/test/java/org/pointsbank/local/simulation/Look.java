package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Somebody looks at a page, at home or where they have no business. */
record Look(Request request) {
  private static final String ONE = "GET /communities/{community}";
  private static final String PERSON = ONE + "/people/{person}";
  private static final Map<String, Counter> PAGES =
      Map.ofEntries(
          Map.entry(PERSON + "/records", Counter.HOURS),
          Map.entry(ONE + "/records/pending", Counter.HOURS),
          Map.entry(ONE + "/corrections/waiting", Counter.HOURS),
          Map.entry(PERSON + "/accounts", Counter.AWARDS),
          Map.entry(PERSON + "/accounts/{colour}/lines", Counter.AWARDS),
          Map.entry(PERSON + "/accounts/{colour}/vouchers", Counter.AWARDS),
          Map.entry(ONE + "/vouchers/waiting", Counter.AWARDS),
          Map.entry(ONE + "/expiring", Counter.AWARDS),
          Map.entry(ONE + "/rounds", Counter.ROUNDS),
          Map.entry(ONE + "/rounds/{round}/orders", Counter.ROUNDS),
          Map.entry(ONE + "/rounds/{round}/people/{person}/orders", Counter.ROUNDS),
          Map.entry(PERSON + "/moves", Counter.MOVES),
          Map.entry(ONE + "/moves/waiting", Counter.MOVES),
          Map.entry(ONE + "/evaluations", Counter.EVALUATIONS),
          Map.entry(ONE + "/evaluations/{quarter}/rankings/OVERALL", Counter.EVALUATIONS));

  static Look any(World world, RandomGenerator chance, Instant now) {
    List<String> pages = PAGES.keySet().stream().sorted().toList();
    List<String> subjects = new ArrayList<>(Tenants.WORKS.keySet());
    subjects.addAll(Tenants.strangers());
    String page = Picked.one(pages, chance);
    Row account = Picked.one(world.accounts(), chance);
    Row round = Picked.one(world.all("round"), chance);
    Map<String, String> all = new HashMap<>(RoundOps.path(round.text("pk"), Map.of()));
    all.put("community", account.text("community"));
    all.put("person", account.text("person"));
    all.put("colour", account.text("colour"));
    all.put("quarter", EvaluationProofs.quarter(World.day(now).minusMonths(3)));
    all.keySet().removeIf(name -> !page.contains("{" + name + "}"));
    String subject = Picked.one(subjects.stream().sorted().toList(), chance);
    String route = page.replace("OVERALL", "{ranking}");
    if (!route.equals(page)) {
      all.put("ranking", "OVERALL");
    }
    return new Look(new Request(PAGES.getOrDefault(page, Counter.HOURS), route, all, subject, ""));
  }

  /** What may be shown: nothing of a community, or of a person, that is none of the asker's. */
  void heard(Said said, World world) {
    Effects.must(said.status() != 500, "an error of the bank's own: " + request);
    if (!said.isDone()) {
      return;
    }
    String community = request.path().getOrDefault("community", "");
    String person = request.path().getOrDefault("person", "");
    boolean may = Tenants.may(request.subject(), community, person, world);
    Effects.must(may, "TENANT: shown to a stranger: " + request);
    Tenants.heard(request, said.body(), world);
  }
}
