package org.pointsbank.domain.membership;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;

/**
 * Somebody's wish to be a member of a community. Source: rules 2.7.
 *
 * @param id the bank's own
 * @param community where
 * @param writtenBy the worker who wrote it for them; empty if they applied by themselves
 * @param at when
 * @param state how far it has come
 * @param version counts changes
 */
public record Application(
    ApplicationId id,
    CommunityId community,
    Optional<PersonId> writtenBy,
    Instant at,
    ApplicationState state,
    long version) {
  /** The application in {@code next}, counted on. */
  public Application to(ApplicationState next) {
    return new Application(id, community, writtenBy, at, next, version + 1);
  }
}
