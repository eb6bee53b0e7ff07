package org.pointsbank.table;

import java.util.Map;
import org.pointsbank.domain.ActingRules;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the section about acting lies inside the item of a rule book. */
final class ActingRuleFields {
  static final Attribute<ActingRules> ACTING =
      Attribute.nested("acting", ActingRuleFields::write, ActingRuleFields::read);

  private static final Attribute<Long> OF_AGE = Attribute.whole("ofAge");
  private static final Attribute<Long> PRINCIPALS = Attribute.whole("principalsPerProxy");

  private ActingRuleFields() {}

  private static Map<String, AttributeValue> write(ActingRules rules) {
    return Fields.NONE
        .with(OF_AGE, rules.ofAge())
        .with(PRINCIPALS, rules.principalsPerProxy())
        .attributes();
  }

  private static ActingRules read(Fields fields) {
    return new ActingRules(fields.get(OF_AGE), fields.get(PRINCIPALS));
  }
}
