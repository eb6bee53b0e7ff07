package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Judge;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Tally;
import org.pointsbank.testkit.simulation.Visit;

/**
 * Keeps plain books of its own beside the bank, and judges each transaction as it comes to stand,
 * each answer as it is given. A refusal is right if there was a moment between the call and the
 * answer when it was; a deed is right if nothing spoke against it at the moment when it was done.
 */
final class Auditor implements Judge {
  private static final Set<String> WRITTEN_ONCE =
      Set.of("line", "reversal", "idempotency", "step", "round-secret");

  private final World world;
  private final Tally tally;
  private final Map<Key, Plain> books = new HashMap<>();
  private final Map<Visit, Watch> watches = new HashMap<>();
  private boolean away = true;
  private StreamAdversary stream = new StreamAdversary();

  Auditor(Mirror mirror, Tally tally) {
    this.world = new World(mirror);
    this.tally = tally;
  }

  /** What is known of one try of an errand. */
  private record Watch(Errand errand, Instant now, Set<String> refusals, Set<String> always) {}

  /** From now on {@code stream} is told of hours that are confirmed. */
  void telling(StreamAdversary other) {
    stream = other;
  }

  /** Looks away, while a scene is set. */
  void leave() {
    away = true;
  }

  /** Begins anew with the accounts that there are. */
  void begin() {
    away = false;
    books.clear();
    watches.clear();
    world.all("account").forEach(row -> books.put(row.key(), Plain.of(row)));
  }

  /** A client begins to ask. */
  void asks(Visit visit, Errand errand, Instant now) {
    Watch watch = new Watch(errand, now, new HashSet<>(), new HashSet<>());
    watches.put(visit, watch);
    watch.always().addAll(errand.op().verdict(world, now).refusals());
    look(watch);
  }

  private void look(Watch watch) {
    Set<String> refusals = watch.errand().op().verdict(world, watch.now()).refusals();
    watch.refusals().addAll(refusals);
    watch.always().retainAll(refusals);
  }

  @Override
  public void before(Visit visit, List<Mirror.Change> changes) {
    if (away) {
      return;
    }
    changes.forEach(Auditor::proveWrittenOnce);
    Optional<Row> first =
        changes.stream().map(Mirror.Change::after).filter(Auditor::isKey).findFirst();
    Optional<Watch> watch = Optional.ofNullable(watches.get(visit));
    if (watch.isPresent()) {
      judge(watch.get(), first, changes);
    } else {
      Effects.must(first.isEmpty(), "nobody asked for this: " + visit.name());
    }
    Proofs.of(changes, world);
    for (Effects.Effect effect : Effects.of(changes, world)) {
      Plain plain = books.getOrDefault(effect.account(), Plain.NONE);
      books.put(effect.account(), effect.done().apply(plain));
    }
    changes.forEach(this::count);
  }

  private void judge(Watch watch, Optional<Row> first, List<Mirror.Change> changes) {
    Errand errand = watch.errand();
    if (first.isEmpty()) {
      Effects.must(errand.op().goesOn(), "ONCE: written without its key: " + errand);
      return;
    }
    Effects.must(first.get().text("sk").equals(errand.key()), "another's key: " + errand);
    String refusal = first.get().text("refusal");
    if (refusal.isEmpty()) {
      Verdict verdict = errand.op().verdict(world, watch.now());
      Set<String> against = new HashSet<>(verdict.refusals());
      against.removeIf(code -> errand.op().late().contains(code) && !watch.always().contains(code));
      Effects.must(
          verdict.may() || against.isEmpty(),
          "done in spite of " + verdict.refusals() + ": " + errand);
      boolean done = changes.stream().anyMatch(each -> errand.op().isDoneBy(each, world));
      Effects.must(done, "not what was asked for: " + errand);
      errand.isDone();
      tally.seen("done " + errand.op().name());
    } else {
      boolean right = Verdict.has(watch.refusals(), refusal);
      Effects.must(right, refusal + " instead of " + watch.refusals() + ": " + errand);
      boolean counted = refusal.equals("WRONG_CODE");
      Effects.must(changes.size() == (counted ? 2 : 1), "refused, and yet written: " + errand);
      tally.seen("refused " + errand.op().name() + " " + refusal);
    }
  }

  private static void proveWrittenOnce(Mirror.Change change) {
    boolean twice = change.before().isPresent() && WRITTEN_ONCE.contains(change.after().kind());
    Effects.must(!twice, "IMMUTABLE: written over " + change.after().key());
  }

  private static boolean isKey(Row row) {
    return row.kind().equals("idempotency");
  }

  private void count(Mirror.Change change) {
    Row after = change.after();
    if (after.has("state") || after.has("phase")) {
      String was = change.before().map(Auditor::state).orElse("");
      tally.seen("edge " + after.kind() + " " + was + ">" + state(after));
    }
  }

  private static String state(Row row) {
    return row.has("state") ? row.text("state") : row.text("phase");
  }

  @Override
  public void after(Visit visit, List<Mirror.Change> changes) {
    if (away) {
      return;
    }
    for (Mirror.Change change : changes) {
      if (change.after().kind().equals("account")) {
        var _ = books.putIfAbsent(change.after().key(), Plain.NONE);
        compare(change.after());
      }
      if (isConfirmed(change.after())) {
        stream.wrote(change.after());
      }
    }
    watches.values().forEach(this::look);
  }

  /** What the template's filter lets through to the function that awards. */
  private static boolean isConfirmed(Row row) {
    return row.kind().equals("service-record") && row.text("state").equals("confirmed");
  }

  private void compare(Row account) {
    Plain plain = books.getOrDefault(account.key(), Plain.NONE);
    Plain head = Plain.of(account);
    Effects.must(plain.equals(head), account.key() + " is " + head + ", must be " + plain);
    Effects.must(head.stands(), "below zero: " + account.key() + " " + head);
  }

  /** A client heard something. */
  void hears(Visit visit, Said said) {
    Errand errand = Optional.ofNullable(watches.remove(visit)).orElseThrow().errand();
    Effects.must(said.status() != 500, "an error of the bank's own: " + errand + " " + said);
    if (!said.definitive()) {
      return;
    }
    Effects.must(said.status() != 400, "cannot be misunderstood: " + errand + " " + said);
    Optional<Row> stored = world.find(Keys.of(errand));
    Effects.must(stored.isPresent(), "ACK: answered and nothing stored: " + errand + " " + said);
    boolean same =
        said.isDone()
            ? said.body().equals(stored.get().text("answer"))
            : said.stored().equals(stored.get().text("refusal"));
    Effects.must(same, "ACK: " + said + " is not what is stored: " + errand);
  }

  /** All accounts at the end. */
  void compareAll() {
    world.all("account").forEach(this::compare);
    Effects.must(books.size() == world.all("account").size(), "an account is missing");
  }

  World world() {
    return world;
  }
}
