package org.pointsbank.domain.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

/**
 * Who has left a community, died, or goes on there as somebody else. Source: rules 13 and 15.
 *
 * @param community which one
 * @param people those whose membership has ended, some of them back again
 * @param merged as whom those are ranked who were known twice
 */
public record Gone(
    CommunityId community, Map<PersonId, Person> people, Map<PersonId, Ranking.Owner> merged) {
  /** Copies the maps in. */
  public Gone {
    people = Map.copyOf(people);
    merged = Map.copyOf(merged);
  }

  /** The same without those who turned out to be known twice later than {@code day}. */
  public Gone asOf(LocalDate day) {
    return new Gone(
        community,
        people,
        merged.entrySet().stream()
            .filter(each -> mergedBy(each.getKey(), day))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private boolean mergedBy(PersonId person, LocalDate day) {
    return Optional.ofNullable(people.get(person)).stream()
        .flatMap(each -> each.memberships().stream())
        .filter(each -> each.community().equals(community))
        .flatMap(each -> each.ending().stream())
        .noneMatch(end -> end.how() == Membership.End.MERGED && end.day().isAfter(day));
  }

  /** As whom {@code person} is ranked. */
  public PersonId owner(PersonId person) {
    return Optional.ofNullable(merged.get(person)).map(Ranking.Owner::person).orElse(person);
  }

  /** As whom {@code some} are ranked. */
  public Set<PersonId> owners(Set<PersonId> some) {
    return some.stream().map(this::owner).collect(Collectors.toSet());
  }

  /** Whether the membership of {@code person}, known in the community, had not ended by then. */
  boolean stillThere(PersonId person, LocalDate day) {
    return Optional.ofNullable(people.get(person))
        .map(each -> each.memberships().stream().anyMatch(one -> here(one, day)))
        .orElse(true);
  }

  private boolean here(Membership membership, LocalDate day) {
    return membership.community().equals(community) && membership.on(day);
  }
}
