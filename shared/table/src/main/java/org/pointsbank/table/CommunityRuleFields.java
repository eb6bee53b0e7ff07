package org.pointsbank.table;

import java.util.Map;
import org.pointsbank.domain.CommunityRules;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How what a community has otherwise lies inside the item of a rule book. */
final class CommunityRuleFields {
  private static final Attribute<Map<String, Long>> COEFFICIENTS =
      Attribute.map(
          "coefficients", CommunityRuleFields::coefficient, CommunityRuleFields::coefficient);
  private static final Attribute<Long> COEFFICIENT = Attribute.whole("hundredths");

  private CommunityRuleFields() {}

  static Map<String, AttributeValue> write(CommunityRules own) {
    return Fields.NONE
        .with(COEFFICIENTS, own.coefficients())
        .withAny(RuleFields.HOURS, own.hours())
        .withAny(RuleFields.POINTS, own.points())
        .withAny(RuleFields.EXPIRY, own.expiry())
        .withAny(RuleFields.ROUNDS, own.rounds())
        .withAny(EvaluationFields.EVALUATION, own.evaluation())
        .withAny(RuleFields.PAPER, own.paper())
        .withAny(ActivityRuleFields.ACTIVITIES, own.activities())
        .attributes();
  }

  static CommunityRules read(Fields fields) {
    return new CommunityRules(
        fields.get(COEFFICIENTS),
        fields.find(RuleFields.HOURS),
        fields.find(RuleFields.POINTS),
        fields.find(RuleFields.EXPIRY),
        fields.find(RuleFields.ROUNDS),
        fields.find(EvaluationFields.EVALUATION),
        fields.find(RuleFields.PAPER),
        fields.find(ActivityRuleFields.ACTIVITIES));
  }

  private static Map<String, AttributeValue> coefficient(Long hundredths) {
    return Fields.NONE.with(COEFFICIENT, hundredths).attributes();
  }

  private static Long coefficient(Fields fields) {
    return fields.get(COEFFICIENT);
  }
}
