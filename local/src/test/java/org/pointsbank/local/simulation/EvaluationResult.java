package org.pointsbank.local.simulation;

import static org.pointsbank.local.simulation.Effects.must;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Row;

/** The places of one evaluation, held against the lines of all accounts. */
final class EvaluationResult {
  private final World world;
  private final Row manifest;
  private final List<Row> rows;

  EvaluationResult(World world, Row manifest) {
    this.world = world;
    this.manifest = manifest;
    String run = "RUN#" + manifest.text("run") + "#";
    this.rows =
        world.mirror().under(manifest.text("pk")).stream()
            .filter(row -> row.text("sk").startsWith(run))
            .toList();
  }

  /**
   * Demands that it is what the lines say that were there at its making.
   *
   * @param least so many lines of an account count at least
   */
  void prove(ToLongFunction<Row> least) {
    Map<Key, Long> stated = stated();
    List<PlainRanking.Counted> counted = new ArrayList<>();
    for (Row account : accounts()) {
      long last = stated.getOrDefault(account.key(), -1L);
      long to = last < 0 ? least.applyAsLong(account) : last;
      boolean between = to >= least.applyAsLong(account) && to <= account.number("lastLine");
      must(between, "EVAL: as of line " + to + " of " + account.key());
      Brought brought = brought(account, to);
      must(brought.lines() > 0 == last >= 0, "EVAL: overlooked, or for nothing: " + account.key());
      if (last >= 0) {
        counted.add(
            new PlainRanking.Counted(
                account.text("person"),
                account.text("number"),
                account.text("colour"),
                last,
                brought));
      }
    }
    PlainRanking ranking = new PlainRanking(manifest.row("evaluation"), counted);
    PlainRanking.NAMES.forEach(name -> prove(ranking, name));
  }

  private void prove(PlainRanking ranking, String name) {
    Set<PlainRanking.Place> right = ranking.places(name);
    Set<PlainRanking.Place> told =
        in(name).stream().map(EvaluationResult::place).collect(Collectors.toSet());
    must(told.equals(right), "EVAL: " + name + " is " + told + ", must be " + right);
    Set<String> keys =
        right.stream()
            .map(place -> place.sortKey(manifest.text("run"), name))
            .collect(Collectors.toSet());
    boolean sorted =
        in(name).stream().map(row -> row.text("sk")).collect(Collectors.toSet()).equals(keys);
    must(sorted, "EVAL: not in their order: " + name + " of " + manifest.key());
    Row tally = manifest.row("tallies").row(name);
    boolean adds =
        tally.number("people") == right.size() && Brought.told(tally).equals(ranking.all(name));
    must(adds, "EVAL: " + name + " does not add up: " + manifest.key());
  }

  private List<Row> in(String name) {
    return rows.stream()
        .filter(
            row -> row.text("sk").startsWith("RUN#%s#%s#".formatted(manifest.text("run"), name)))
        .toList();
  }

  private List<Row> accounts() {
    return world.all("account").stream()
        .filter(account -> account.text("community").equals(manifest.text("community")))
        .toList();
  }

  private Map<Key, Long> stated() {
    Map<Key, Long> stated = new HashMap<>();
    for (Row row : in(PlainRanking.OVERALL)) {
      for (Row account : row.rows("accounts")) {
        Key key =
            World.accountKey(
                manifest.text("community"), account.text("colour"), row.text("person"));
        stated.put(key, account.number("lastLine"));
      }
    }
    return stated;
  }

  /** What the lines of the quarter bring, up to the line {@code to}. */
  private Brought brought(Row account, long to) {
    return world.mirror().under(World.linesOf(account)).stream()
        .filter(row -> row.kind().equals("line") && row.number("sequence") <= to)
        .filter(line -> line.has("head"))
        .filter(line ->
            EvaluationProofs.quarter(java.time.LocalDate.parse(line.text("servedOn")))
                .equals(manifest.text("quarter")))
        .map(Brought::of)
        .reduce(Brought.NONE, Brought::plus);
  }

  private static PlainRanking.Place place(Row row) {
    return new PlainRanking.Place(
        row.number("rank"),
        row.text("person"),
        row.text("number"),
        row.rows("accounts").stream()
            .map(account -> counted(row, account))
            .collect(Collectors.toSet()));
  }

  private static PlainRanking.Counted counted(Row row, Row account) {
    return new PlainRanking.Counted(
        row.text("person"),
        row.text("number"),
        account.text("colour"),
        account.number("lastLine"),
        Brought.told(account));
  }

  /** The rows of the accounts that counted, sorted. */
  List<String> counted() {
    return in(PlainRanking.OVERALL).stream()
        .flatMap(row -> place(row).accounts().stream())
        .map(PlainRanking.Counted::row)
        .sorted()
        .toList();
  }
}
