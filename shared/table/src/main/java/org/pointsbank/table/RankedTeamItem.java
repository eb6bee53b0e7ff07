package org.pointsbank.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.TeamTotals;

/**
 * How a team's place lies in the table: {@code EVALUATION#<c>#<quarter> |
 * RUN#<run>#TEAMS#<rank>#<team>}, six digits, nines for a team without a place, so that a page is
 * one Query. Only ever created; counts only when a manifest names its run.
 */
public final class RankedTeamItem {
  private static final Pattern PLACE = Pattern.compile("\\d{6}#[0-9a-f-]{36}");
  private static final long NO_PLACE = 999_999;
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<Long> MEMBERS = Attribute.whole("members");
  private static final Attribute<Fields> TOTALS =
      Attribute.nested("totals", Fields::attributes, fields -> fields);

  /** Missing where the team has no place. */
  private static final Attribute<Long> RANK = Attribute.whole("rank");

  private RankedTeamItem() {}

  /** The place of {@code ranked} in {@code run} as an item. */
  public static Item write(Manifest.Of of, String run, RankedTeam ranked) {
    TeamTotals team = ranked.team();
    String place = "%06d#%s".formatted(ranked.rank().orElse(NO_PLACE), team.team());
    return Item.at(new Key(EvaluationItem.partition(of), prefix(run) + place), "ranked-team")
        .withAny(RANK, ranked.rank())
        .with(TeamItem.TEAM, team.team())
        .with(NAME, team.name())
        .with(MEMBERS, team.members())
        .with(TOTALS, QuarterFields.written(team.totals()));
  }

  /** The item as a place. */
  public static RankedTeam read(Item item) {
    TeamId team = item.get(TeamItem.TEAM);
    return new RankedTeam(
        item.find(RANK),
        new TeamTotals(
            team, item.get(NAME), item.get(MEMBERS), QuarterFields.totals(item.get(TOTALS))));
  }

  /** The teams of an evaluation from the top. */
  public static Slice of(Manifest manifest) {
    return Slice.prefix(EvaluationItem.partition(manifest.of()), prefix(manifest.run()));
  }

  /** What is behind the place {@code after}, which {@link #placeOf} has given. */
  public static Slice behind(Manifest manifest, Optional<String> after) {
    return of(manifest).after(after.map(place -> prefix(manifest.run()) + place));
  }

  /** The place that {@code sk} stands for. */
  public static String placeOf(Manifest manifest, String sk) {
    return sk.substring(prefix(manifest.run()).length());
  }

  /** Whether {@code text} looks like a place. */
  public static boolean isPlace(String text) {
    return PLACE.matcher(text).matches();
  }

  private static String prefix(String run) {
    return "RUN#" + run + "#TEAMS#";
  }
}
