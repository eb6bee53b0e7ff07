package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Mirror;

/** Somebody asks for what is none of theirs. */
final class StrangeOps {
  private static final Set<String> DEAF = Set.of("NOT_FOUND", "ROLE_MISSING");

  private StrangeOps() {}

  /** What another might do, asked for by a stranger: it looks absent, and nothing is kept of it. */
  record Stranger(Request request) implements Op {
    @Override
    public Verdict verdict(World world, Instant now) {
      String community = request.path().getOrDefault("community", "");
      String person = request.path().getOrDefault("person", "");
      boolean may = Tenants.may(request.subject(), community, person, world);
      return may ? Verdict.UNKNOWN : new Verdict(false, DEAF);
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return true;
    }

    @Override
    public Set<String> unheard() {
      return DEAF;
    }
  }

  /** What lies in one community, asked for in the path of another where the asker works. */
  record Crooked(Request request) implements Op {
    @Override
    public Verdict verdict(World world, Instant now) {
      return new Verdict(false, Set.of("NOT_FOUND"));
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return false;
    }
  }

  /** Somebody who knows one community alone wants what can be had in the other. */
  static Optional<Op> any(World world, RandomGenerator chance, Instant now) {
    Request other = Act.any(world, chance, now).op().request();
    String community = other.path().getOrDefault("community", "");
    String person = other.path().getOrDefault("person", "");
    String subject = Picked.one(Tenants.strangers(), chance);
    if (Tenants.may(subject, community, person, world)) {
      return Optional.empty();
    }
    boolean crooked = subject.equals("worker-he") && chance.nextBoolean();
    return crooked
        ? bent(other, world).map(Crooked::new)
        : Optional.of(new Stranger(asked(other, subject, other.path())));
  }

  /** As if it were in the stranger's own community, of somebody who was never there. */
  private static Optional<Request> bent(Request other, World world) {
    String liuan = SmallDistrict.LIUAN.value();
    String person = other.path().getOrDefault("person", "");
    boolean away = List.of("/records", "/moves").stream().anyMatch(other.route()::endsWith);
    if (person.isEmpty() || away || !world.all("move").isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> path = new HashMap<>(other.path());
    path.put("community", liuan);
    return Optional.of(asked(other, "worker-he", path));
  }

  private static Request asked(Request other, String subject, Map<String, String> path) {
    return new Request(other.counter(), other.route(), path, subject, other.body());
  }
}
