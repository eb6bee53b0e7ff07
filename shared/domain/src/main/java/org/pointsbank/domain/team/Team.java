package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
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
 * @param kind who may be in it
 */
public record Team(
    TeamId id,
    CommunityId community,
    String name,
    String purpose,
    Optional<PartnerId> partner,
    LocalDate from,
    Optional<Ending> ending,
    long version,
    TeamKind kind) {
  private static final List<Capacity> IN_PARTY =
      List.of(Capacity.PARTY_MEMBER, Capacity.IN_SERVICE_PARTY_MEMBER);

  /** A team of volunteers. */
  public Team(
      TeamId id,
      CommunityId community,
      String name,
      String purpose,
      Optional<PartnerId> partner,
      LocalDate from,
      Optional<Ending> ending,
      long version) {
    this(id, community, name, purpose, partner, from, ending, version, TeamKind.VOLUNTEERS);
  }

  /** Whether {@code person} may join on {@code day}: a Party branch has Party members alone. */
  public boolean takes(Person person, LocalDate day) {
    return switch (kind) {
      case VOLUNTEERS -> true;
      case PARTY_BRANCH -> IN_PARTY.stream().anyMatch(capacity -> person.held(capacity, day));
    };
  }

  /** Whether somebody with {@code stay}, who is {@code person}, is on its roll of {@code day}. */
  public boolean lists(TeamStay stay, Person person, LocalDate day) {
    return stay.on(day) && person.communityOn(day).equals(Optional.of(community));
  }

  /**
   * The day on which its people stand in an appraisal of {@code period}: its last one, or an
   * earlier one where the period or the team is not there so long; none where it begins later.
   * Source: rules 16.10.
   */
  public Optional<LocalDate> rollDay(Period period, LocalDate today) {
    LocalDate last = period.lastDay().isBefore(today) ? period.lastDay() : today;
    LocalDate day =
        ending.map(how -> how.day().minusDays(1)).filter(end -> end.isBefore(last)).orElse(last);
    return Optional.of(day).filter(roll -> !roll.isBefore(from) && !roll.isBefore(period.start()));
  }

  /** The same team, ended; nothing if it has ended already. */
  public Optional<Team> ended(Ending how) {
    return ending.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Team(
                id, community, name, purpose, partner, from, Optional.of(how), version + 1, kind));
  }
}
