package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      Set.of("line", "reversal", "idempotency", "step", "round-secret", "ranked-person");

  private static final List<String> STATES = List.of("state", "phase", "stage");
  private final World world;
  private final Tally tally;
  private final PlainBooks books = new PlainBooks();
  private final Map<Visit, Watch> watches = new HashMap<>();
  private final Map<Visit, Since> begun = new HashMap<>();
  private boolean away = true;
  private StreamAdversary stream = new StreamAdversary();

  Auditor(Mirror mirror, Tally tally) {
    this.world = new World(mirror);
    this.tally = tally;
  }

  /** From now on {@code stream} is told of hours that are confirmed. */
  void telling(StreamAdversary other) {
    stream = other;
  }

  /** From now on believes that no account ever changes: somebody must find that. */
  void believeNonsense() {
    books.believeNonsense();
  }

  /** Looks away, while a scene is set. */
  void leave() {
    away = true;
  }

  /** Begins anew with the accounts that there are. */
  void begin() {
    away = false;
    watches.clear();
    begun.clear();
    books.begin(world.all("account"));
  }

  /** A client begins to ask. */
  void asks(Visit visit, Errand errand, Instant now) {
    watches.put(visit, new Watch(errand, now, world));
    begins(visit, errand.request().counter(), now);
  }

  /** A call of {@code counter} begins. */
  void begins(Visit visit, Counter counter, Instant now) {
    if (counter == Counter.EVALUATIONS) {
      begun.put(visit, Since.of(world, now));
    }
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
    if (EvaluationProofs.concerns(changes)) {
      Since since = Optional.ofNullable(begun.get(visit)).orElseThrow();
      new EvaluationProofs(world, since).of(changes, watch.isPresent(), visit.faults() == 0);
    }
    if (watch.isPresent()) {
      Tenants.wrote(watch.get().errand().request(), changes, world);
      tally.seen(watch.get().judge(first, changes));
    } else {
      Effects.must(first.isEmpty(), "nobody asked for this: " + visit.name());
    }
    Proofs.of(changes, world);
    books.apply(Effects.of(changes, world));
    changes.forEach(this::count);
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
    if (STATES.stream().anyMatch(after::has)) {
      String was = change.before().map(Auditor::state).orElse("");
      tally.seen("edge " + after.kind() + " " + was + ">" + state(after));
    }
  }

  private static String state(Row row) {
    return STATES.stream().filter(row::has).map(row::text).findFirst().orElse("");
  }

  @Override
  public void after(Visit visit, List<Mirror.Change> changes) {
    if (away) {
      return;
    }
    for (Mirror.Change change : changes) {
      if (change.after().kind().equals("account")) {
        books.compare(change.after());
      }
      if (isConfirmed(change.after())) {
        stream.wrote(change.after());
      }
    }
    watches.values().forEach(Watch::look);
  }

  /** What the template's filter lets through to the function that awards. */
  private static boolean isConfirmed(Row row) {
    return row.kind().equals("service-record") && row.text("state").equals("confirmed");
  }

  /** A client heard something. */
  void hears(Visit visit, Said said) {
    Errand errand = Optional.ofNullable(watches.remove(visit)).orElseThrow().errand();
    Acknowledged.must(errand, said, world);
    if (errand.op().unheard().contains(said.stored())) {
      tally.seen("turned away " + said.stored());
    }
  }

  /** All accounts at the end. */
  void compareAll() {
    books.compareAll(world.all("account"));
  }

  World world() {
    return world;
  }
}
