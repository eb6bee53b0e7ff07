package org.pointsbank.lambda;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;

/**
 * One call of a route: who asks, when, under which key. A {@link Principal}, so that the API
 * document leaves it out.
 *
 * @param token issuer and subject of the caller's token
 * @param who the person it is tied to, if it is
 * @param grants what that person may do today
 * @param acting for whom that person may act today
 * @param now when the call came
 * @param key its Idempotency-Key, where the route demands one
 * @param fingerprint hash of route, path and body: a key belongs to one of them
 */
public record Call(
    Token token,
    Optional<PersonId> who,
    List<Grant> grants,
    List<Acting> acting,
    Instant now,
    Optional<String> key,
    String fingerprint)
    implements Principal {
  /** Copies the lists in. */
  public Call {
    grants = List.copyOf(grants);
    acting = List.copyOf(acting);
  }

  /**
   * Who a token is.
   *
   * @param issuer of the token
   * @param subject of the token
   */
  public record Token(String issuer, String subject) {}

  /**
   * The caller.
   *
   * @throws IllegalStateException on a route that is open to those who are tied to nobody
   */
  public PersonId person() {
    return who.orElseThrow(() -> new IllegalStateException("a caller without a person"));
  }

  /** Whether the caller holds {@code role} in {@code community}, or in its whole district. */
  public boolean holds(Role role, CommunityId community) {
    return grants.stream()
        .anyMatch(grant ->
            grant.role() == role && grant.community().map(community::equals).orElse(false));
  }

  /** Whether the caller holds {@code role} for all of {@code district}. */
  public boolean holds(Role role, DistrictId district) {
    return grants.stream()
        .anyMatch(grant ->
            grant.role() == role
                && grant.community().isEmpty()
                && grant.district().equals(district));
  }

  /** Whether the caller is {@code person}. */
  public boolean is(PersonId person) {
    return who.map(person::equals).orElse(false);
  }

  /** Whether the caller acts for {@code person} at all: they decide nothing in their favour. */
  public boolean actsFor(PersonId person) {
    return acting.stream().anyMatch(each -> each.principal().equals(person));
  }

  /** Whether the caller is {@code person}, or may do {@code act} for them. */
  public boolean may(Act act, PersonId person) {
    return is(person)
        || acting.stream()
            .anyMatch(each -> each.principal().equals(person) && each.acts().contains(act));
  }

  @Override
  public String getName() {
    return who.map(PersonId::value).orElse("");
  }
}
