package org.pointsbank.local.simulation;

import static org.pointsbank.local.simulation.Effects.must;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/**
 * TENANT: whom answers may name and where requests may write, in a few plain lines. Whoever works
 * in a community knows its members, and where these come from and go to; a volunteer knows
 * themselves; everybody knows staff. A request writes to the asker's own communities; a move writes
 * to both of its own, and hours that were served away count at home.
 */
final class Tenants {
  /** Who works where. */
  static final Map<String, Set<String>> WORKS =
      Map.of(
          "worker-chen", communities(),
          "worker-lin", communities(),
          "worker-gao", communities(),
          "worker-he", Set.of(SmallDistrict.LIUAN.value()),
          "officer", communities(),
          "auditor", communities());

  /** Ids of the small district, by what they are: 01x communities, 1xx staff, 2xx volunteers. */
  private static final Pattern ID =
      Pattern.compile("01900000-0000-7000-8000-000000000([0-9a-f]{3})");

  private static final List<String> ACROSS = List.of("/moves", "/correction");

  private Tenants() {}

  static Set<String> communities() {
    return Set.of(SmallDistrict.JINKUN.value(), SmallDistrict.LIUAN.value());
  }

  /** Demands that {@code said} names nobody whom the asker does not know. */
  static void heard(Request request, String said, World world) {
    Set<String> known = known(request.subject(), world, true);
    List<String> others = ids(said).filter(id -> !known.contains(id)).toList();
    must(others.isEmpty(), "TENANT: told of " + others + ": " + request);
  }

  /** Demands that {@code changes} lie where the asker may write. */
  static void wrote(Request request, List<Mirror.Change> changes, World world) {
    boolean across = ACROSS.stream().anyMatch(request.route()::contains);
    Set<String> known = known(request.subject(), world, across);
    for (Mirror.Change change : changes) {
      Row after = change.after();
      List<String> others =
          ids(after.text("pk") + " " + after.text("sk")).filter(id -> !known.contains(id)).toList();
      must(others.isEmpty(), "TENANT: written " + after.key() + ": " + request);
      boolean own =
          !after.kind().equals("idempotency")
              || after.text("pk").equals("IDEM#" + World.person(request.subject()));
      must(own, "TENANT: another's key " + after.key() + ": " + request);
    }
  }

  /** Whether the asker may look at a page of {@code community}, and there of {@code person}. */
  static boolean may(String subject, String community, String person, World world) {
    if (WORKS.containsKey(subject)) {
      return at(subject, world).contains(community);
    }
    return person.isEmpty()
        ? at(subject, world).contains(community)
        : person.equals(World.person(subject));
  }

  /** Where somebody works, or is or was a member. */
  private static Set<String> at(String subject, World world) {
    return WORKS.getOrDefault(subject, world.memberships(World.person(subject)));
  }

  private static Set<String> known(String subject, World world, boolean across) {
    Set<String> at = at(subject, world);
    Set<String> volunteers =
        WORKS.containsKey(subject)
            ? World.PEOPLE.keySet().stream()
                .filter(each -> ways(each, world).anyMatch(at::contains))
                .collect(Collectors.toSet())
            : Set.of(World.person(subject));
    Set<String> known = new HashSet<>(at);
    known.addAll(volunteers);
    if (across) {
      volunteers.forEach(each -> ways(each, world).forEach(known::add));
    }
    return known;
  }

  /** Where a volunteer is or was a member, or asks to go. */
  private static Stream<String> ways(String person, World world) {
    return Stream.concat(
        world.memberships(person).stream(),
        world.all("move").stream()
            .filter(move -> move.text("person").equals(person))
            .map(move -> move.text("to")));
  }

  /** Communities and volunteers that a text names. */
  private static Stream<String> ids(String text) {
    return ID.matcher(text)
        .results()
        .filter(id -> id.group(1).startsWith("2") || id.group(1).startsWith("01"))
        .map(MatchResult::group);
  }

  /** Subjects who know one community alone. */
  static List<String> strangers() {
    return Stream.concat(Stream.of("worker-he"), World.PEOPLE.values().stream().sorted()).toList();
  }
}
