package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;

/** The register of honours. Source: rules 16.5 and 15.7. */
@Singleton
final class Honours {
  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;

  Honours(BankTable table, RuleShelf rules, Settlement settlement) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
  }

  /** Somebody the community knows; what is elsewhere looks absent. */
  Optional<Person> person(CommunityId community, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.knownIn(community));
  }

  /** Whether {@code person} has an honour of {@code edition} that was not taken back. */
  boolean stands(PersonId person, Edition edition) {
    List<Honour> standing = new ArrayList<>();
    table.each(
        HonourItem.of(person),
        item ->
            Optional.of(HonourItem.read(item))
                .filter(honour -> honour.state() instanceof HonourState.Stands)
                .filter(honour -> honour.given().programme().equals(edition.programme()))
                .filter(honour -> honour.given().period().equals(edition.period()))
                .ifPresent(standing::add));
    return !standing.isEmpty();
  }

  /** All honours of {@code person}, wherever they were given. */
  Answer<HonourView.HonourList> list(
      Call call, CommunityId community, PersonId person, Cursoring cursoring) {
    return person(community, person)
        .map(found -> {
          Page page =
              table.list(Cursor.page(HonourItem.of(person), cursoring.limit(), cursoring.cursor()));
          return Answer.of(
              new HonourView.HonourList(
                  page.items().stream()
                      .map(HonourItem::read)
                      .map(honour -> view(call, community, found, honour))
                      .toList(),
                  Cursor.behind(page.next())));
        })
        .orElseGet(() -> Answer.refuse(ProblemCode.NOT_FOUND));
  }

  /**
   * Which page somebody asks for.
   *
   * @param limit how many
   * @param cursor behind which
   */
  record Cursoring(Optional<Integer> limit, Optional<String> cursor) {}

  private HonourView view(Call call, CommunityId community, Person person, Honour honour) {
    ZoneId zone = rules.of(person.district()).zone();
    boolean worker = call.holds(Role.CENTRE_WORKER, community);
    boolean own = call.may(Act.SEE, person.id());
    boolean officer = call.holds(Role.DISTRICT_OFFICER, person.district());
    return HonourView.of(
        honour, zone, new HonourView.Sight(own || worker, own || worker || officer));
  }

  /** Takes an honour back; its certificate says so from then on. */
  Answer<HonourView.Receipt> revoke(
      Call call, CommunityId community, PersonId person, HonourId id, String reason) {
    return settlement.once(
        call,
        () ->
            person(community, person)
                .flatMap(_ -> table.read(HonourItem.keyOf(person, id)))
                .map(HonourItem::read)
                .map(honour -> revoked(call, honour, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private static Decision<HonourView.Receipt> revoked(Call call, Honour honour, String reason) {
    if (call.is(honour.person())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    return honour
        .revoke(new Confirmation(call.person(), call.now()), reason)
        .<Decision<HonourView.Receipt>>map(revoked ->
            new Decision.Write<>(
                Transaction.EMPTY.replace(HonourItem.write(revoked), honour.version()),
                new HonourView.Receipt(revoked.id().value(), revoked.state().word())))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.HONOUR_REVOKED));
  }
}
