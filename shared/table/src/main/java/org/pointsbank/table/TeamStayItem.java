package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;

/**
 * How a stay in a team lies in the table: for the team at {@code TEAM#<t> | <person>#<4 digits>},
 * for the person at {@code PERSON#<p>#TEAMS | <team>#<4 digits>}; always both in one transaction.
 */
public final class TeamStayItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<Long> NUMBER = Attribute.whole("number");
  private static final Attribute<TeamPart> PART =
      Attribute.text("part", TeamPart::name, TeamPart::valueOf);
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("until", LocalDate::toString, LocalDate::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");

  private TeamStayItem() {}

  /** All stays in a team, by person. */
  public static Slice in(TeamId team) {
    return Slice.prefix(partition(team), "");
  }

  /** All stays of a person, by team. */
  public static Slice of(PersonId person) {
    return Slice.prefix(partition(person), "");
  }

  /** The latest stay of {@code person} in {@code team}, if there was one. */
  public static Optional<TeamStay> latest(BankTable table, TeamId team, PersonId person) {
    Slice stays = Slice.prefix(partition(team), person.value() + "#");
    return table.list(stays.newestFirst().limitedTo(1)).items().stream()
        .map(TeamStayItem::read)
        .findFirst();
  }

  /** Where the first stay of {@code person} in {@code team} lies with the team. */
  public static Key first(TeamId team, PersonId person) {
    return new Key(partition(team), sk(person.value(), 1));
  }

  /** The two items of a stay. */
  public static List<Item> both(TeamStay stay) {
    return List.of(forTeam(stay), forPerson(stay));
  }

  /** A stay that begins. */
  public static Transaction begin(TeamStay stay) {
    return Transaction.EMPTY.create(forTeam(stay)).create(forPerson(stay));
  }

  /** A stay that has changed. */
  public static Transaction change(TeamStay stay) {
    long seen = stay.version() - 1;
    return Transaction.EMPTY.replace(forTeam(stay), seen).replace(forPerson(stay), seen);
  }

  /** The stay as it lies with its team. */
  static Item forTeam(TeamStay stay) {
    return write(new Key(partition(stay.team()), sk(stay.person().value(), stay.number())), stay);
  }

  /** The stay as it lies with its person. */
  static Item forPerson(TeamStay stay) {
    return write(new Key(partition(stay.person()), sk(stay.team().value(), stay.number())), stay);
  }

  private static Item write(Key key, TeamStay stay) {
    return Item.at(key, "team-stay")
        .with(TeamItem.TEAM, stay.team())
        .with(TeamItem.COMMUNITY, stay.community())
        .with(PERSON, stay.person())
        .with(NUMBER, stay.number())
        .with(PART, stay.part())
        .with(FROM, stay.from())
        .withAny(UNTIL, stay.until())
        .with(REASON, stay.reason())
        .with(Item.VERSION, stay.version());
  }

  /** Either item as a stay. */
  public static TeamStay read(Item item) {
    return new TeamStay(
        item.get(TeamItem.TEAM),
        item.get(TeamItem.COMMUNITY),
        item.get(PERSON),
        item.get(NUMBER),
        item.get(PART),
        item.get(FROM),
        item.find(UNTIL),
        item.get(REASON),
        item.version());
  }

  private static String sk(String other, long number) {
    return "%s#%04d".formatted(other, number);
  }

  private static String partition(TeamId team) {
    return "TEAM#" + team.value();
  }

  private static String partition(PersonId person) {
    return "PERSON#" + person.value() + "#TEAMS";
  }
}
