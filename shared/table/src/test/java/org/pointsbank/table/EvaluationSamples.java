package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.TeamMeasure;
import org.pointsbank.domain.TeamRules;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.EvaluationRun;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.RunPart;
import org.pointsbank.domain.evaluation.Stage;
import org.pointsbank.domain.evaluation.TeamTotals;

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
          Optional.of(10L),
          14,
          new TeamRules(TeamMeasure.PER_MEMBER, 3));

  private static final Manifest.Made MADE = new Manifest.Made(AT, Optional.of(PeopleSamples.LIN));
  private static final LocalDate UNTIL = LocalDate.of(2026, 10, 18);
  private static final Confirmation WORD = new Confirmation(PeopleSamples.LIN, AT);
  private static final Excusal EXCUSAL =
      new Excusal(OF, PeopleSamples.WANG, "V00345", "照顾病人", WORD, true, 3);

  private static final EvaluationRun RUN =
      new EvaluationRun(PeopleSamples.DISTRICT, new Quarter(2026, 3), WORD, Optional.of("锦坤园"), 2);
  private static final RunPart PART =
      RunPart.of(RUN, PeopleSamples.COMMUNITY).begun().to(RunPart.State.AWARDS_WAITING);

  private EvaluationSamples() {}

  private static ItemSample course(String name, Stage stage) {
    Course course = new Course(OF, stage, 2, 5);
    return ItemSample.of(name, course, CourseItem.write(course), CourseItem::read);
  }

  private static ItemSample objection(String name, ObjectionState state) {
    Objection objection =
        new Objection(
            new ObjectionId(PeopleSamples.id("901")),
            OF,
            PeopleSamples.WANG,
            PeopleSamples.LIN,
            RankingName.BLUE,
            "少记一次巡逻",
            new Confirmation(PeopleSamples.WANG, AT),
            state,
            4);
    return ItemSample.of(
        name, objection, ObjectionItem.write(objection), item -> ObjectionItem.read(OF, item));
  }

  private static ItemSample team(String name, Optional<Long> rank) {
    RankedTeam ranked =
        new RankedTeam(rank, new TeamTotals(new TeamId(PeopleSamples.id("801")), "巡逻队", 7, TOTALS));
    return ItemSample.of(
        name, ranked, RankedTeamItem.write(OF, "r1", ranked), RankedTeamItem::read);
  }

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
        team("ranked-team", Optional.of(12L)),
        team("ranked-team-without-place", Optional.empty()),
        ItemSample.of("evaluation-run", RUN, EvaluationRunItem.write(RUN), EvaluationRunItem::read),
        ItemSample.of("run-part", PART, RunPartItem.write(PART), RunPartItem::read),
        course("course-draft", new Stage.Draft()),
        course("course-notice", new Stage.Notice(MADE, UNTIL)),
        course("course-published", new Stage.Published(UNTIL, MADE, "abc")),
        ItemSample.of(
            "excusal", EXCUSAL, ExcusalItem.write(EXCUSAL), item -> ExcusalItem.read(OF, item)),
        objection("objection-open", new ObjectionState.Open()),
        objection(
            "objection-upheld",
            new ObjectionState.Upheld(WORD, "已补记", ObjectionState.Remedy.REMAKE)),
        objection("objection-refused", new ObjectionState.Refused(WORD, "记录无误")),
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
        tallies,
        Optional.of(2L));
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
