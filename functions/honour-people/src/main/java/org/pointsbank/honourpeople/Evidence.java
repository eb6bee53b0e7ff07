package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.honour.Appraisal;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.LineItem;

/** Gathers what the ledger of a community says about a person's period. Source: rules 16.9. */
@Singleton
final class Evidence {
  private static final String NOTE_ZH = "本表依据积分账户生成，仅供民主评议、评先评优参考。";
  private static final String NOTE_EN = "Made from the points ledger, for reference only.";

  private final BankTable table;
  private final Honours honours;

  Evidence(BankTable table, Honours honours) {
    this.table = table;
    this.honours = honours;
  }

  /** The evidence; none for somebody the community does not know. */
  Optional<EvidenceView> of(Call call, CommunityId community, PersonId person, Period period) {
    return honours.person(community, person).map(found -> of(call, community, found, period));
  }

  /** The evidence of {@code person}, whom the community knows, as the caller may see it. */
  EvidenceView of(Call call, CommunityId community, Person person, Period period) {
    Appraisal appraisal = Appraisal.of(LineItem.all(table, community, person), period);
    return new EvidenceView(
        person.number(),
        name(call, community, person),
        community.value(),
        period.name(),
        appraisal.total().minutes(),
        appraisal.total().honour(),
        appraisal.heads().entrySet().stream()
            .map(each -> new EvidenceView.HeadView(each.getKey(), each.getValue()))
            .toList(),
        appraisal.items().entrySet().stream()
            .map(each ->
                new EvidenceView.ItemView(
                    each.getKey(),
                    each.getValue().lines(),
                    each.getValue().minutes(),
                    each.getValue().honour()))
            .toList(),
        appraisal.sources().entrySet().stream()
            .map(each ->
                new EvidenceView.SourceView(
                    each.getKey(),
                    each.getValue().lines(),
                    each.getValue().minutes(),
                    each.getValue().honour()))
            .toList(),
        HonourItem.standing(table, person, period),
        NOTE_ZH,
        NOTE_EN);
  }

  private static Optional<String> name(Call call, CommunityId community, Person person) {
    if (call.may(Act.SEE, person.id()) || call.holds(Role.CENTRE_WORKER, community)) {
      return Optional.of(person.name());
    }
    return call.holds(Role.DISTRICT_OFFICER, person.district())
        ? Optional.of(person.maskedName())
        : Optional.empty();
  }
}
