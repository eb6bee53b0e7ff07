package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.TeamId;

/**
 * A team of a community, or of a community and a partner. Source: rules 14.2.
 *
 * @param id made of its name
 * @param community whose team it is
 * @param name unique in the community, ended ones included
 * @param purpose what it is for
 * @param partner with whom, if it is a joint team
 * @param from the first day
 * @param ending if it ended
 * @param version counts changes
 */
public record Team(
    TeamId id,
    CommunityId community,
    String name,
    String purpose,
    Optional<PartnerId> partner,
    LocalDate from,
    Optional<Ending> ending,
    long version) {
  /** The same team, ended; nothing if it has ended already. */
  public Optional<Team> ended(Ending how) {
    return ending.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Team(id, community, name, purpose, partner, from, Optional.of(how), version + 1));
  }
}
