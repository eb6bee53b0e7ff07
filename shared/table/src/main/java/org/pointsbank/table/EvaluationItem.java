package org.pointsbank.table;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankingName;

/**
 * How an evaluation's manifest lies in the table: {@code EVALUATION#<c>#<quarter> | MANIFEST}, and
 * once more at {@code COMMUNITY#<c>#EVALUATIONS | <quarter>}, so that a community lists all of its
 * evaluations. Written behind the {@link RankedPersonItem}s of its run; made anew only before it is
 * published, in one transaction with its {@link CourseItem}.
 */
public final class EvaluationItem {
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Quarter> QUARTER =
      Attribute.text("quarter", Quarter::toString, Quarter::parse);
  private static final Attribute<String> RUN = Attribute.text("run");
  private static final Attribute<Long> RULE_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<Instant> MADE_AT =
      Attribute.text("madeAt", Instant::toString, Instant::parse);
  private static final Attribute<PersonId> MADE_BY =
      Attribute.text("madeBy", PersonId::value, PersonId::new);
  private static final Attribute<Long> PEOPLE = Attribute.whole("people");
  private static final Attribute<Map<String, Manifest.Tally>> TALLIES =
      Attribute.map(
          "tallies",
          tally -> QuarterFields.written(tally.totals()).with(PEOPLE, tally.people()).attributes(),
          fields -> new Manifest.Tally(fields.get(PEOPLE), QuarterFields.totals(fields)));

  /** Missing where it was made before teams were ranked. */
  private static final Attribute<Long> TEAMS = Attribute.whole("teams");

  private EvaluationItem() {}

  /** Where the manifest of an evaluation lies. */
  public static Key keyOf(Manifest.Of of) {
    return new Key(partition(of), "MANIFEST");
  }

  /** All evaluations of a community, oldest quarter first. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(listOf(community), "");
  }

  /** A new evaluation: both of its items. */
  public static Transaction create(Manifest manifest) {
    Manifest.Of of = manifest.of();
    Key listed = new Key(listOf(of.community()), of.quarter().toString());
    return Transaction.EMPTY.create(write(keyOf(of), manifest)).create(write(listed, manifest));
  }

  /** The same evaluation, made anew: the caller moves its life on in the same transaction. */
  public static Transaction remake(Manifest manifest) {
    Manifest.Of of = manifest.of();
    Key listed = new Key(listOf(of.community()), of.quarter().toString());
    return Transaction.EMPTY.put(write(keyOf(of), manifest)).put(write(listed, manifest));
  }

  private static Item write(Key key, Manifest manifest) {
    Map<String, Manifest.Tally> tallies = new HashMap<>();
    manifest.tallies().forEach((name, tally) -> tallies.put(name.name(), tally));
    return Item.at(key, "evaluation")
        .with(COMMUNITY, manifest.of().community())
        .with(QUARTER, manifest.of().quarter())
        .with(RUN, manifest.run())
        .with(EvaluationFields.EVALUATION, manifest.basis().rules())
        .with(RULE_VERSION, manifest.basis().ruleVersion())
        .with(MADE_AT, manifest.made().at())
        .withAny(MADE_BY, manifest.made().by())
        .with(TALLIES, tallies)
        .withAny(TEAMS, manifest.teams());
  }

  /** Either item as a manifest. */
  public static Manifest read(Item item) {
    Map<RankingName, Manifest.Tally> tallies = new EnumMap<>(RankingName.class);
    item.get(TALLIES).forEach((name, tally) -> tallies.put(RankingName.valueOf(name), tally));
    return new Manifest(
        new Manifest.Of(item.get(COMMUNITY), item.get(QUARTER)),
        item.get(RUN),
        new Manifest.Basis(item.get(EvaluationFields.EVALUATION), item.get(RULE_VERSION)),
        new Manifest.Made(item.get(MADE_AT), item.find(MADE_BY)),
        tallies,
        item.find(TEAMS));
  }

  static String partition(Manifest.Of of) {
    return "EVALUATION#" + of.community().value() + "#" + of.quarter();
  }

  private static String listOf(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#EVALUATIONS";
  }
}
