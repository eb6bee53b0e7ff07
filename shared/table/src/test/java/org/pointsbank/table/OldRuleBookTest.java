package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.ActivityRules;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayName("A rule book from before there were activities")
final class OldRuleBookTest {
  @Test
  void readsAsTheFirstRulesForThem() {
    Item written = RuleBookItem.write(PeopleSamples.DISTRICT, PassbookSamples.book());
    Map<String, AttributeValue> old = new HashMap<>(written.attributes());
    assertThat(old.remove("activities")).isNotNull();

    assertThat(RuleBookItem.read(Item.of(old)).activities()).isEqualTo(ActivityRules.FIRST);
  }
}
