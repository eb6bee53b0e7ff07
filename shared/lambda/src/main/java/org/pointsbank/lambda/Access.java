package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.PersonItem;

/**
 * Whether a caller may call a route with these path parameters. A volunteer: {@code {person}} is
 * themselves, or else {@code {community}} or {@code {district}} is theirs. A centre worker: a grant
 * for {@code {community}}, or any in {@code {district}}. An officer or auditor: a grant for the
 * district of either. Who acts for {@code {person}} does what they were named for, and nothing by a
 * role of their own: nobody decides in favour of somebody they act for. What is out of scope looks
 * absent. Source: rules 8.1, 8.3, 8.4 and 8.7.
 */
@Singleton
final class Access {
  private final BankTable table;

  Access(BankTable table) {
    this.table = table;
  }

  /** Why not, if not. */
  Optional<ProblemCode> refusal(Route route, Call call, Map<String, String> path) {
    if (route.open() || route.unbound()) {
      return Optional.empty();
    }
    if (call.who().isEmpty()) {
      return Optional.of(ProblemCode.NOT_BOUND);
    }
    if (proxied(route, call, path)) {
      return Optional.empty();
    }
    if (conflicted(route, call, path)) {
      return Optional.of(ProblemCode.OWN_FAVOUR);
    }
    if (route.allowed().stream().anyMatch(role -> within(role, call, path))) {
      return Optional.empty();
    }
    boolean known = route.allowed().stream().anyMatch(role -> hasAnywhere(role, call));
    return Optional.of(known ? ProblemCode.NOT_FOUND : ProblemCode.ROLE_MISSING);
  }

  /** Whether the caller may do this for {@code {person}}, as if they were that person. */
  private static boolean proxied(Route route, Call call, Map<String, String> path) {
    return route.allowed().contains(Role.VOLUNTEER)
        && person(path)
            .flatMap(person -> route.act().map(act -> call.may(act, person)))
            .orElse(false);
  }

  /** Whether the caller acts for {@code {person}}, so that no role of theirs moves anything. */
  private static boolean conflicted(Route route, Call call, Map<String, String> path) {
    return !route.key().startsWith("GET ") && person(path).map(call::actsFor).orElse(false);
  }

  private static boolean hasAnywhere(Role role, Call call) {
    return role == Role.VOLUNTEER || call.grants().stream().anyMatch(grant -> grant.role() == role);
  }

  private boolean within(Role role, Call call, Map<String, String> path) {
    Optional<CommunityId> community = community(path);
    Optional<DistrictId> district =
        Optional.ofNullable(path.get("district"))
            .map(text -> (DistrictId) Parameters.parse("district", text, DistrictId.class));
    return switch (role) {
      case VOLUNTEER -> own(call, path, community, district);
      case CENTRE_WORKER, TEAM_LEADER, PARTNER ->
          community.map(each -> call.holds(role, each)).orElse(true)
              && district.map(each -> anyIn(role, call, each)).orElse(true)
              && hasAnywhere(role, call);
      case DISTRICT_OFFICER, AUDITOR ->
          hasAnywhere(role, call)
              && community
                  .map(each -> districtOf(each).map(in -> call.holds(role, in)).orElse(false))
                  .orElse(true)
              && district.map(each -> call.holds(role, each)).orElse(true);
    };
  }

  private boolean own(
      Call call,
      Map<String, String> path,
      Optional<CommunityId> community,
      Optional<DistrictId> district) {
    Optional<PersonId> person = person(path);
    if (person.isPresent()) {
      return call.is(person.get());
    }
    if (community.isEmpty() && district.isEmpty()) {
      return true;
    }
    return table
        .read(PersonItem.keyOf(call.person()))
        .map(PersonItem::read)
        .map(self ->
            community.map(self::knownIn).orElse(true)
                && district.map(self.district()::equals).orElse(true))
        .orElse(false);
  }

  private static Optional<PersonId> person(Map<String, String> path) {
    return Optional.ofNullable(path.get("person"))
        .map(text -> (PersonId) Parameters.parse("person", text, PersonId.class));
  }

  private static Optional<CommunityId> community(Map<String, String> path) {
    return Optional.ofNullable(path.get("community"))
        .map(text -> (CommunityId) Parameters.parse("community", text, CommunityId.class));
  }

  private static boolean anyIn(Role role, Call call, DistrictId district) {
    return call.grants().stream()
        .anyMatch(grant -> grant.role() == role && grant.district().equals(district));
  }

  private Optional<DistrictId> districtOf(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::district);
  }
}
