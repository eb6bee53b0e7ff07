package org.pointsbank.table;

import java.util.Map;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.ForgottenCheckOut;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the section about activities lies inside the item of a rule book. */
final class ActivityRuleFields {
  static final Attribute<ActivityRules> ACTIVITIES =
      Attribute.nested("activities", ActivityRuleFields::write, ActivityRuleFields::read);

  private static final Attribute<Long> AHEAD = Attribute.whole("sessionsAheadDays");
  private static final Attribute<Long> CLOSES = Attribute.whole("signUpClosesMinutes");
  private static final Attribute<Long> CANCEL = Attribute.whole("cancelUntilMinutes");
  private static final Attribute<Long> SIGN_UPS = Attribute.whole("signUpsPerPerson");
  private static final Attribute<Long> OPENS = Attribute.whole("checkInOpensMinutes");
  private static final Attribute<Long> STEP = Attribute.whole("codeStepSeconds");
  private static final Attribute<Long> WRONG_CODES = Attribute.whole("wrongCodesPerMinute");
  private static final Attribute<ForgottenCheckOut> FORGOTTEN =
      Attribute.text("forgottenCheckOut", ForgottenCheckOut::name, ForgottenCheckOut::valueOf);

  private ActivityRuleFields() {}

  private static Map<String, AttributeValue> write(ActivityRules rules) {
    return Fields.NONE
        .with(AHEAD, rules.sessionsAheadDays())
        .with(CLOSES, rules.signUpClosesMinutes())
        .with(CANCEL, rules.cancelUntilMinutes())
        .with(SIGN_UPS, rules.signUpsPerPerson())
        .with(OPENS, rules.checkInOpensMinutes())
        .with(STEP, rules.codeStepSeconds())
        .with(WRONG_CODES, rules.wrongCodesPerMinute())
        .with(FORGOTTEN, rules.forgottenCheckOut())
        .attributes();
  }

  private static ActivityRules read(Fields fields) {
    return new ActivityRules(
        fields.get(AHEAD),
        fields.get(CLOSES),
        fields.get(CANCEL),
        fields.get(SIGN_UPS),
        fields.get(OPENS),
        fields.get(STEP),
        fields.get(WRONG_CODES),
        fields.get(FORGOTTEN));
  }
}
