package org.pointsbank.table;

import java.util.EnumMap;
import java.util.Map;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
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

  private EvaluationFields() {}

  private static Map<String, AttributeValue> write(EvaluationRules rules) {
    Fields fields =
        Fields.NONE
            .with(MEASURE, rules.measure())
            .with(TIES, rules.ties())
            .withAny(DAYS, rules.days())
            .with(NOTICE_DAYS, rules.noticeDays());
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
        fields.find(NOTICE_DAYS).orElse(EvaluationRules.FIRST_NOTICE_DAYS));
  }

  private static Attribute<Long> weight(Head head) {
    return Attribute.whole(head.name());
  }
}
