package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Points are moved by hand. */
final class PointsOps {
  private static final String ACCOUNT =
      "POST /communities/{community}/people/{person}/accounts/{colour}";
  private static final String WHY = "\"reason\":\"simulated\",\"evidence\":\"paper\"";
  private static final long SECOND_ABOVE = 2_000;
  private static final Set<String> REVERSIBLE = Set.of("served", "redeemed", "given", "expired");

  private PointsOps() {}

  /** An award, a deduction or an adjustment, as it is asked for. */
  record Write(Row account, String kind, Money money, LocalDate servedOn) implements Op {
    @Override
    public Request request() {
      String numbers =
          kind.equals("ADJUSTMENT")
              ? "\"minutes\":%d,\"honour\":%d,\"points\":%d"
                  .formatted(money.minutes(), money.honour(), money.points())
              : "\"points\":" + Math.abs(money.points());
      String body =
          "{\"kind\":\"%s\",\"head\":\"DUTY\",%s,\"servedOn\":\"%s\",%s}"
              .formatted(kind, numbers, servedOn, WHY);
      return new Request(Counter.AWARDS, ACCOUNT + "/vouchers", path(account), CHEN, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      boolean old = servedOn.isBefore(World.day(now).minusDays(120));
      return new Verdict.Against()
          .when(old && !kind.equals("ADJUSTMENT"), "TOO_OLD")
          .when(!money.fits(world.find(account.key()).orElseThrow()), "BELOW_ZERO")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return isVoucher(change, account, money)
          && change.after().text("matter").equals(kind.toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static final String CHEN = "worker-chen";

  /** A line is taken back. */
  record Reverse(Row account, long line) implements Op {
    @Override
    public Request request() {
      Map<String, String> path = new java.util.HashMap<>(path(account));
      var _ = path.put("sequence", Long.toString(line));
      return new Request(
          Counter.AWARDS, ACCOUNT + "/lines/{sequence}/reverse", path, CHEN, "{" + WHY + "}");
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      return against(world, World.linesOf(account), line).verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      Row found = before.find(World.lineKey(World.linesOf(account), line)).orElseThrow();
      return isVoucher(change, account, Money.back(found))
          && change.after().number("reverses") == line;
    }
  }

  /** What speaks against taking a line back. */
  static Verdict.Against against(World world, String lines, long line) {
    Optional<Row> found = world.find(World.lineKey(lines, line));
    if (found.isEmpty()) {
      return new Verdict.Against().when(true, "NOT_FOUND");
    }
    Row account = world.find(World.accountOf(lines)).orElseThrow();
    boolean marked = world.find(new Key(lines, "REVERSAL#%010d".formatted(line))).isPresent();
    return new Verdict.Against()
        .when(!REVERSIBLE.contains(found.get().text("origin")), "LINE_NOT_REVERSIBLE")
        .when(marked, "LINE_REVERSED")
        .when(!Money.back(found.get()).fits(account), "BELOW_ZERO");
  }

  /** A second person's word on a voucher. */
  record Decide(Row voucher, String subject, String verb) implements Op {
    @Override
    public Request request() {
      List<String> parts = List.of(voucher.text("pk").split("#", -1));
      Map<String, String> path =
          Map.of(
              "community", parts.get(1),
              "colour", parts.get(2),
              "person", parts.get(3),
              "voucher", voucher.text("sk").substring("VOUCHER#".length()));
      String body = verb.equals("reject") ? "{\"reason\":\"simulated\"}" : "{}";
      return new Request(
          Counter.AWARDS, ACCOUNT + "/vouchers/{voucher}/" + verb, path, subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(voucher.key()).orElseThrow();
      boolean waits = found.text("state").equals("waiting");
      if (verb.equals("reject")) {
        return new Verdict.Against().when(!waits, "WRONG_STATE").verdict();
      }
      Verdict.Against against =
          found.text("matter").equals("reversal")
              ? against(world, found.text("pk"), found.number("reverses"))
              : new Verdict.Against()
                  .when(!Money.of(found, world).fits(account(world)), "BELOW_ZERO");
      String by = World.WORKERS.getOrDefault(subject, "");
      return against
          .when(!waits, "WRONG_STATE")
          .when(found.text("enteredBy").equals(by), "ENTERED_BY_YOU")
          .verdict();
    }

    /** Somebody says the opposite. */
    @Override
    public Optional<Op> rival(World world, RandomGenerator chance) {
      String other = verb.equals("reject") ? "approve" : "reject";
      return Optional.of(new Decide(voucher, "worker-gao", other));
    }

    private Row account(World world) {
      return world.find(World.accountOf(voucher.text("pk"))).orElseThrow();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().key().equals(voucher.key())
          && change.after().text("state").equals(verb.equals("reject") ? "rejected" : "posted");
    }
  }

  private static boolean isVoucher(Mirror.Change change, Row account, Money money) {
    Row after = change.after();
    return after.kind().equals("voucher")
        && change.before().isEmpty()
        && after.text("pk").equals(World.linesOf(account))
        && after.text("state").equals(money.size() > SECOND_ABOVE ? "waiting" : "posted");
  }

  private static Map<String, String> path(Row account) {
    return Map.of(
        "community", account.text("community"),
        "person", account.text("person"),
        "colour", account.text("colour"));
  }
}
