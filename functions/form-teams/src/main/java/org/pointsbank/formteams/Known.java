package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/** Who and what is known, read strongly. */
@Singleton
final class Known {
  private final BankTable table;
  private final RuleShelf rules;

  Known(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** The district of {@code community}, if there is such a community. */
  Optional<DistrictId> districtOf(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::district);
  }

  /** The day of {@code moment} in {@code district}, if there is such a district. */
  Optional<LocalDate> dayOf(DistrictId district, Instant moment) {
    return rules.find(district).map(RuleBooks::zone).map(zone -> LocalDate.ofInstant(moment, zone));
  }

  /** The day of {@code moment} in {@code community}, if there is such a community. */
  Optional<LocalDate> dayOf(CommunityId community, Instant moment) {
    return districtOf(community).flatMap(district -> dayOf(district, moment));
  }

  /** The person with this id, if they are or were a member of {@code community}. */
  Optional<Person> in(CommunityId community, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.knownIn(community));
  }

  /** The people with these ids, by id. */
  Map<PersonId, Person> people(List<PersonId> ids) {
    Map<PersonId, Person> people = new HashMap<>();
    table.readAll(ids.stream().map(PersonItem::keyOf).distinct().toList()).values().stream()
        .map(PersonItem::read)
        .forEach(person -> people.put(person.id(), person));
    return people;
  }

  private boolean stands(TeamStay stay) {
    return table
        .read(TeamItem.keyOf(stay.community(), stay.team()))
        .map(TeamItem::read)
        .filter(team -> team.ending().isEmpty())
        .isPresent();
  }

  /** The standing teams of {@code community} that {@code person} leads on {@code day}. */
  List<TeamStay> ledBy(PersonId person, CommunityId community, LocalDate day) {
    List<TeamStay> led = new ArrayList<>();
    table.each(
        TeamStayItem.of(person),
        item -> {
          TeamStay stay = TeamStayItem.read(item);
          if (stay.part() == TeamPart.LEADER
              && stay.community().equals(community)
              && stay.on(day)
              && stands(stay)) {
            led.add(stay);
          }
        });
    return led;
  }
}
