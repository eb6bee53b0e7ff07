package org.pointsbank.table;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;

/** How a team lies in the table: {@code COMMUNITY#<c>#TEAMS | <team>}. */
public final class TeamItem {
  static final Attribute<TeamId> TEAM = Attribute.text("team", TeamId::value, TeamId::new);
  static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<String> PURPOSE = Attribute.text("purpose");
  private static final Attribute<PartnerId> PARTNER =
      Attribute.text("partner", PartnerId::value, PartnerId::new);
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);

  /** Missing where it is a team of volunteers, as all were before Party branches. */
  private static final Attribute<TeamKind> KIND =
      Attribute.text("teamKind", TeamKind::name, TeamKind::valueOf);

  private TeamItem() {}

  /** Where a team lies. */
  public static Key keyOf(CommunityId community, TeamId team) {
    return new Key(partition(community), team.value());
  }

  /** All teams of a community. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** The team as an item. */
  public static Item write(Team team) {
    return Item.at(keyOf(team.community(), team.id()), "team")
        .with(TEAM, team.id())
        .with(COMMUNITY, team.community())
        .with(NAME, team.name())
        .with(PURPOSE, team.purpose())
        .withAny(PARTNER, team.partner())
        .with(FROM, team.from())
        .withAny(EndingFields.ENDING, team.ending())
        .withAny(KIND, Optional.of(team.kind()).filter(kind -> kind != TeamKind.VOLUNTEERS))
        .with(Item.VERSION, team.version());
  }

  /** The item as a team. */
  public static Team read(Item item) {
    return new Team(
        item.get(TEAM),
        item.get(COMMUNITY),
        item.get(NAME),
        item.get(PURPOSE),
        item.find(PARTNER),
        item.get(FROM),
        item.find(EndingFields.ENDING),
        item.version(),
        item.find(KIND).orElse(TeamKind.VOLUNTEERS));
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#TEAMS";
  }
}
