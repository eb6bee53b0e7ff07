package org.pointsbank.local.simulation;

import java.util.Optional;
import org.pointsbank.testkit.simulation.Row;

/** ACK: what a client hears is what stands. */
final class Acknowledged {
  private Acknowledged() {}

  static void must(Errand errand, Said said, World world) {
    Effects.must(said.status() != 500, "an error of the bank's own: " + errand + " " + said);
    if (!said.definitive()) {
      return;
    }
    Effects.must(said.status() != 400, "cannot be misunderstood: " + errand + " " + said);
    if (said.isDone()) {
      Tenants.heard(errand.request(), said.body(), world);
    }
    Optional<Row> stored = world.find(Keys.of(errand));
    if (stored.isEmpty() && errand.op().unheard().contains(said.stored())) {
      return;
    }
    Effects.must(stored.isPresent(), "ACK: answered and nothing stored: " + errand + " " + said);
    boolean same =
        said.isDone()
            ? said.body().equals(stored.get().text("answer"))
            : said.stored().equals(stored.get().text("refusal"));
    Effects.must(same, "ACK: " + said + " is not what is stored: " + errand);
  }
}
