package org.pointsbank.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.honour.Cycle;
import org.pointsbank.domain.honour.Terms;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the terms of a programme lie inside its item and those of its editions. */
final class TermsFields {
  static final Attribute<Terms> TERMS =
      Attribute.nested("terms", TermsFields::write, TermsFields::read);

  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<Cycle> CYCLE =
      Attribute.text("cycle", Cycle::name, Cycle::valueOf);
  private static final Attribute<Long> PLACES = Attribute.whole("places");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Long> HONOUR = Attribute.whole("honour");
  private static final Attribute<List<String>> CAPACITIES = Attribute.texts("capacities");
  private static final Attribute<Long> LEDGER = Attribute.whole("ledger");
  private static final Attribute<Long> PANEL = Attribute.whole("panelWeight");
  private static final Attribute<TieRule> TIES =
      Attribute.text("ties", TieRule::name, TieRule::valueOf);

  private TermsFields() {}

  private static Map<String, AttributeValue> write(Terms terms) {
    Fields fields =
        Fields.NONE
            .with(NAME, terms.name())
            .with(CYCLE, terms.cycle())
            .with(PLACES, terms.places())
            .with(MINUTES, terms.eligibility().minutes())
            .with(HONOUR, terms.eligibility().honour())
            .with(
                CAPACITIES,
                terms.eligibility().capacities().stream().map(Capacity::name).sorted().toList())
            .with(LEDGER, terms.weights().ledger())
            .with(PANEL, terms.weights().panel())
            .with(TIES, terms.ties());
    for (Map.Entry<Head, Long> weight : terms.weights().heads().entrySet()) {
      fields = fields.with(weight(weight.getKey()), weight.getValue());
    }
    return fields.attributes();
  }

  private static Terms read(Fields fields) {
    Map<Head, Long> heads = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      heads.put(head, fields.get(weight(head)));
    }
    return new Terms(
        fields.get(NAME),
        fields.get(CYCLE),
        fields.get(PLACES),
        new Terms.Eligibility(
            fields.get(MINUTES),
            fields.get(HONOUR),
            Set.copyOf(fields.get(CAPACITIES).stream().map(Capacity::valueOf).toList())),
        new Terms.Weights(fields.get(LEDGER), fields.get(PANEL), heads),
        fields.get(TIES));
  }

  static Attribute<Long> weight(Head head) {
    return Attribute.whole(head.name());
  }
}
