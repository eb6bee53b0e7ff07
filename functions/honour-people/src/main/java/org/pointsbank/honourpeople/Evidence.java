package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.honour.Appraisal;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
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
    return honours.person(community, person).map(found -> view(call, community, found, period));
  }

  private EvidenceView view(Call call, CommunityId community, Person person, Period period) {
    Appraisal appraisal = Appraisal.of(lines(community, person.id()), period);
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
        honours(person.id(), period),
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

  private List<PassbookLine> lines(CommunityId community, PersonId person) {
    List<PassbookLine> lines = new ArrayList<>();
    for (Colour colour : Colour.values()) {
      AccountId account = new AccountId(community, colour, person);
      table.each(LineItem.of(account), item -> lines.add(LineItem.read(account, item)));
    }
    return lines;
  }

  private long honours(PersonId person, Period period) {
    List<Honour> standing = new ArrayList<>();
    table.each(
        HonourItem.of(person),
        item -> {
          Honour honour = HonourItem.read(item);
          if (honour.state() instanceof HonourState.Stands
              && within(honour.given().period(), period)) {
            standing.add(honour);
          }
        });
    return standing.size();
  }

  private static boolean within(Period inner, Period outer) {
    LocalDate start = inner.start();
    return !start.isBefore(outer.start()) && !inner.end().isAfter(outer.end());
  }
}
