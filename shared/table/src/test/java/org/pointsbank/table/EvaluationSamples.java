package org.pointsbank.table;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;

/** An evaluation and a place in it; a binding code, before and after it was used. */
final class EvaluationSamples {
  private static final Manifest.Of OF =
      new Manifest.Of(PeopleSamples.COMMUNITY, new Quarter(2026, 3));
  private static final Instant AT = Instant.parse("2026-10-11T02:00:00Z");
  private static final QuarterTotals TOTALS =
      new QuarterTotals(3, 95, Map.of(Head.PARTICIPATION, 175L, Head.DUTY, 50L));

  static final EvaluationRules RULES =
      new EvaluationRules(
          Measure.WEIGHTED,
          TieRule.MINUTES,
          Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 110L, Head.ROLE, 120L, Head.RESULTS, 130L),
          Optional.of(10L));

  private EvaluationSamples() {}

  static List<ItemSample> all() {
    RankedPerson ranked =
        new RankedPerson(
            12,
            PeopleSamples.WANG,
            "V00345",
            List.of(
                new QuarterAccount(
                    new AccountId(PeopleSamples.COMMUNITY, Colour.RED, PeopleSamples.WANG),
                    "V00345",
                    7,
                    TOTALS)));
    RankedPerson both =
        new RankedPerson(
            12,
            PeopleSamples.WANG,
            "V00345",
            List.of(
                ranked.accounts().getFirst(),
                new QuarterAccount(
                    new AccountId(PeopleSamples.COMMUNITY, Colour.RED, PeopleSamples.CHEN),
                    "V00345",
                    3,
                    TOTALS)));
    return List.of(
        ItemSample.of(
            "ranked-person-merged",
            both,
            RankedPersonItem.write(OF, "r1", RankingName.OVERALL, both),
            item -> RankedPersonItem.read(PeopleSamples.COMMUNITY, item)),
        ItemSample.of(
            "evaluation",
            manifest(),
            ((Write.Create) EvaluationItem.create(manifest()).writes().getFirst()).item(),
            EvaluationItem::read),
        ItemSample.of(
            "ranked-person",
            ranked,
            RankedPersonItem.write(OF, "r1", RankingName.OVERALL, ranked),
            item -> RankedPersonItem.read(PeopleSamples.COMMUNITY, item)),
        ItemSample.of("binding", binding(), BindingItem.write(binding()), BindingItem::read),
        ItemSample.of(
            "binding-used",
            binding().use(AT),
            BindingItem.write(binding().use(AT)),
            BindingItem::read),
        ItemSample.of("latest-binding", "abc", latest(), LatestBindingItem::read));
  }

  private static Manifest manifest() {
    Map<RankingName, Manifest.Tally> tallies = new EnumMap<>(RankingName.class);
    for (RankingName name : RankingName.values()) {
      tallies.put(name, new Manifest.Tally(name.name().length(), TOTALS));
    }
    return new Manifest(
        OF,
        "r1",
        new Manifest.Basis(EvaluationSamples.RULES, 4),
        new Manifest.Made(AT, Optional.of(PeopleSamples.WANG)),
        tallies);
  }

  private static BindingItem.Binding binding() {
    return new BindingItem.Binding(
        "abc", PeopleSamples.WANG, Optional.empty(), AT, new BindingItem.Open(AT.plusSeconds(60)));
  }

  private static Item latest() {
    return ((Write.Create)
            LatestBindingItem.set(PeopleSamples.WANG, "abc", Optional.empty()).writes().getFirst())
        .item();
  }
}
