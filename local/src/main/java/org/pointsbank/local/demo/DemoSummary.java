package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pointsbank.local.LocalBank;
import org.pointsbank.testkit.proof.BooksProof;

/** Says what the demo district did, and how to ask it more. */
final class DemoSummary {
  private static final double HUNDRED = 100;
  private static final int TOP = 5;

  private final LocalBank bank;
  private final DistrictOffice office;
  private final List<DemoRound.Volunteer> volunteers;

  DemoSummary(LocalBank bank, DistrictOffice office, List<DemoRound.Volunteer> volunteers) {
    this.bank = bank;
    this.office = office;
    this.volunteers = volunteers;
  }

  void print(PrintStream out, Map<String, JsonNode> imports, DemoRound round) {
    BooksProof proof = BooksProof.of(bank.bank());
    out.println();
    out.println("A district's quarter (synthetic people):");
    imports.forEach((what, seen) -> row(out, what, counts(seen)));
    row(out, "accounts", Long.toString(proof.accounts()));
    row(out, "passbook lines", Long.toString(proof.lines()));
    evaluated(out);
    row(out, "orders by state", round.states().toString());
    row(out, "orders refused", round.refused().toString());
    row(out, "books", proof.differences().isEmpty() ? "proven" : proof.differences().toString());
    top(out);
    curl(out);
  }

  private static String counts(JsonNode view) {
    return "%d rows, %d accepted, refused %s"
        .formatted(
            view.path("rows").asLong(), view.path("accepted").asLong(), view.path("rejected"));
  }

  private void evaluated(PrintStream out) {
    long minutes = 0;
    long honour = 0;
    for (String community : office.communities().values()) {
      JsonNode overall =
          office
              .confirming()
              .get("/communities/" + community + "/evaluations/2026-Q3")
              .given()
              .path("rankings")
              .path(0);
      minutes += overall.path("minutes").asLong();
      honour += overall.path("honour").asLong();
    }
    row(out, "2026-Q3", minutes + " minutes served, " + points(honour) + " points earned");
  }

  private void top(PrintStream out) {
    String community = office.communities().getOrDefault("云溪", "");
    out.println();
    out.println("  云溪, 2026-Q3, overall:");
    office
        .confirming()
        .get("/communities/" + community + "/evaluations/2026-Q3/rankings/overall?limit=" + TOP)
        .given()
        .path("items")
        .forEach(place ->
            out.printf(
                "  %3d  %s %s  %s%n",
                place.path("rank").asLong(),
                place.path("number").asText(),
                place.path("name").asText(),
                points(place.path("honour").asLong())));
  }

  private void curl(PrintStream out) {
    out.println();
    out.println(
        "Tokens last a day; `curl -s "
            + bank.uri()
            + "/_local/token?subject=worker-chen` gives a new one.");
    out.println(
        "Anybody else to try: officer, worker-lin, worker-gao, auditor, volunteer-2, volunteer-3.");
    ask(
        out,
        "a volunteer: own accounts",
        volunteers.getFirst().caller(),
        volunteers.getFirst().path());
    ask(out, "a worker: records that wait for a second reviewer", office.second(), waiting());
    ask(
        out,
        "the officer: communities",
        office.officer(),
        "/districts/" + office.district() + "/communities");
    ask(out, "the auditor: how a round was drawn", office.auditor(), draw());
    out.println();
  }

  private String waiting() {
    return "/communities/" + office.communities().get("桂园") + "/records/awaiting-second";
  }

  private String draw() {
    return "/communities/"
        + office.communities().get("云溪")
        + "/rounds/"
        + DemoRound.ROUND
        + "/draw";
  }

  private void ask(PrintStream out, String who, Caller caller, String path) {
    out.printf("%n# %s%n", who);
    out.printf("curl -s -H 'Authorization: Bearer %s' '%s%s'%n", caller.token(), bank.uri(), path);
  }

  private static void row(PrintStream out, String what, String said) {
    out.printf("  %-16s %s%n", what, said);
  }

  private static String points(long hundredths) {
    return String.format(Locale.ROOT, "%.2f", hundredths / HUNDRED);
  }
}
