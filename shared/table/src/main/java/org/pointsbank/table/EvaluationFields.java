package org.pointsbank.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.TeamMeasure;
import org.pointsbank.domain.TeamRules;
import org.pointsbank.domain.TieRule;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the section about evaluations lies inside the item of a rule book. */
final class EvaluationFields {
  static final Attribute<EvaluationRules> EVALUATION =
      Attribute.nested("evaluation", EvaluationFields::write, EvaluationFields::read);

  private static final Attribute<Measure> MEASURE =
      Attribute.text("measure", Measure::name, Measure::valueOf);
  private static final Attribute<TieRule> TIES =
      Attribute.text("ties", TieRule::name, TieRule::valueOf);
  private static final Attribute<Long> DAYS = Attribute.whole("days");
  private static final Attribute<Long> NOTICE_DAYS = Attribute.whole("noticeDays");

  /** Both missing where the book is older than rankings of teams, or says what held then. */
  private static final Attribute<TeamMeasure> TEAMS_BY =
      Attribute.text("teamsBy", TeamMeasure::name, TeamMeasure::valueOf);

  private static final Attribute<Long> TEAMS_LEAST = Attribute.whole("teamsLeast");

  private EvaluationFields() {}

  private static Map<String, AttributeValue> write(EvaluationRules rules) {
    Fields fields =
        Fields.NONE
            .with(MEASURE, rules.measure())
            .with(TIES, rules.ties())
            .withAny(DAYS, rules.days())
            .with(NOTICE_DAYS, rules.noticeDays())
            .withAny(TEAMS_BY, teams(rules).map(TeamRules::by))
            .withAny(TEAMS_LEAST, teams(rules).map(TeamRules::leastMembers));
    for (Map.Entry<Head, Long> weight : rules.weights().entrySet()) {
      fields = fields.with(weight(weight.getKey()), weight.getValue());
    }
    return fields.attributes();
  }

  private static EvaluationRules read(Fields fields) {
    Map<Head, Long> weights = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      weights.put(head, fields.get(weight(head)));
    }
    return new EvaluationRules(
        fields.get(MEASURE),
        fields.get(TIES),
        weights,
        fields.find(DAYS),
        fields.find(NOTICE_DAYS).orElse(EvaluationRules.FIRST_NOTICE_DAYS),
        new TeamRules(
            fields.find(TEAMS_BY).orElse(TeamRules.FIRST.by()),
            fields.find(TEAMS_LEAST).orElse(TeamRules.FIRST.leastMembers())));
  }

  private static Optional<TeamRules> teams(EvaluationRules rules) {
    return Optional.of(rules.teams()).filter(said -> !said.equals(TeamRules.FIRST));
  }

  private static Attribute<Long> weight(Head head) {
    return Attribute.whole(head.name());
  }
}
