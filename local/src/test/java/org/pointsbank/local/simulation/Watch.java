package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** What an auditor knows of one try of an errand, while it is under way. */
final class Watch {
  private final Errand errand;
  private final Instant now;
  private final World world;
  private final Set<String> ever;
  private final Set<String> always;

  Watch(Errand errand, Instant now, World world) {
    this.errand = errand;
    this.now = now;
    this.world = world;
    Set<String> refusals = errand.op().verdict(world, now).refusals();
    this.ever = new HashSet<>(refusals);
    this.always = new HashSet<>(refusals);
  }

  Errand errand() {
    return errand;
  }

  /** Looks again, after something has changed. */
  void look() {
    Set<String> refusals = errand.op().verdict(world, now).refusals();
    ever.addAll(refusals);
    always.retainAll(refusals);
  }

  /**
   * Judges {@code changes} that come to stand, {@code key} among them if it is.
   *
   * @return what they are, for the tally
   */
  String judge(Optional<Row> key, List<Mirror.Change> changes) {
    if (key.isEmpty()) {
      Effects.must(errand.op().goesOn(changes), "ONCE: written without its key: " + errand);
      return "gone on " + errand.op().name();
    }
    Effects.must(key.get().text("sk").equals(errand.key()), "another's key: " + errand);
    String refusal = key.get().text("refusal");
    if (refusal.isEmpty()) {
      done(changes);
      return "done " + errand.op().name();
    }
    Effects.must(Verdict.has(ever, refusal), refusal + " instead of " + ever + ": " + errand);
    boolean counted = refusal.equals("WRONG_CODE");
    Effects.must(changes.size() == (counted ? 2 : 1), "refused, and yet written: " + errand);
    return "refused " + errand.op().name() + " " + refusal;
  }

  private void done(List<Mirror.Change> changes) {
    Verdict verdict = errand.op().verdict(world, now);
    Set<String> against = new HashSet<>(verdict.refusals());
    against.removeIf(code -> errand.op().late().contains(code) && !always.contains(code));
    boolean may = verdict.may() || against.isEmpty();
    Effects.must(may, "done in spite of " + verdict.refusals() + ": " + errand);
    boolean asked = changes.stream().anyMatch(each -> errand.op().isDoneBy(each, world));
    Effects.must(asked, "not what was asked for: " + errand);
    errand.isDone();
  }
}
