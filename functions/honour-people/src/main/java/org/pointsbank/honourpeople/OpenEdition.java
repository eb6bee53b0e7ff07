package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Programme;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ProgrammeItem;

/** Opens the edition of a period under the terms of its programme as they are. */
@Singleton
final class OpenEdition {
  private final BankTable table;
  private final Settlement settlement;
  private final Programmes programmes;

  OpenEdition(BankTable table, Settlement settlement, Programmes programmes) {
    this.table = table;
    this.settlement = settlement;
    this.programmes = programmes;
  }

  /**
   * Opens it.
   *
   * @throws BadInput if the period is none of the programme's, or nobody marks where marks count
   */
  Answer<EditionReceipt> open(Call call, Named named, List<PersonId> panel) {
    return settlement.once(
        call,
        () ->
            programmes
                .find(named.district(), named.programme())
                .map(programme -> decide(call, named, programme, panel))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<EditionReceipt> decide(
      Call call, Named named, Programme programme, List<PersonId> panel) {
    if (!Programmes.leads(call, named.district(), programme.community())) {
      return new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
    }
    demand(programme.terms().cycle().is(named.period()), "period");
    demand(programme.terms().weights().panel() == 0 || !panel.isEmpty(), "/panel");
    if (programme.closed()) {
      return new Decision.Refuse<>(ProblemCode.PROGRAMME_CLOSED);
    }
    if (!known(named, panel)) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Key key = EditionItem.keyOf(named.programme(), named.period());
    if (table.read(key).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.EDITION_EXISTS);
    }
    Edition edition = opened(call, named, programme, panel);
    return new Decision.Write<>(
        EditionItem.replace(edition)
            .require(
                ProgrammeItem.keyOf(named.district(), named.programme()),
                Item.VERSION,
                programme.version()),
        EditionReceipt.of(edition));
  }

  private static void demand(boolean right, String pointer) {
    if (!right) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  private static Edition opened(Call call, Named named, Programme programme, List<PersonId> panel) {
    return new Edition(
        named.programme(),
        named.period(),
        programme.terms(),
        panel,
        new Confirmation(call.person(), call.now()),
        0,
        new EditionState.Open(),
        1);
  }

  private boolean known(Named named, List<PersonId> panel) {
    Map<Key, Item> people = table.readAll(panel.stream().map(PersonItem::keyOf).toList());
    return panel.stream()
        .allMatch(judge ->
            Optional.ofNullable(people.get(PersonItem.keyOf(judge)))
                .map(PersonItem::read)
                .map(person -> person.district().equals(named.district()))
                .orElse(false));
  }
}
