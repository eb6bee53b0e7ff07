package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Marks;
import org.pointsbank.domain.honour.Nominee;
import org.pointsbank.domain.honour.Programme;
import org.pointsbank.domain.honour.Standing;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.MarksItem;
import org.pointsbank.table.NomineeItem;
import org.pointsbank.table.PersonItem;

/** Reads editions, and shows them to whoever asks. Source: rules 16.2 and 15.7. */
@Singleton
final class Editions {
  private final BankTable table;
  private final Programmes programmes;

  Editions(BankTable table, Programmes programmes) {
    this.table = table;
    this.programmes = programmes;
  }

  /**
   * An edition with its programme.
   *
   * @param programme of which
   * @param edition which
   */
  record Found(Programme programme, Edition edition) {}

  Optional<Found> find(Named named) {
    return programmes
        .find(named.district(), named.programme())
        .flatMap(programme ->
            table
                .read(EditionItem.keyOf(named.programme(), named.period()))
                .map(EditionItem::read)
                .map(edition -> new Found(programme, edition)));
  }

  List<Nominee> nominees(Edition edition) {
    List<Nominee> nominees = new ArrayList<>();
    table.each(
        NomineeItem.of(edition.programme(), edition.period()),
        item -> nominees.add(NomineeItem.read(item)));
    return nominees;
  }

  List<Marks> marks(Edition edition) {
    List<Marks> marks = new ArrayList<>();
    table.each(
        MarksItem.of(edition.programme(), edition.period()),
        item -> marks.add(MarksItem.read(item)));
    return marks;
  }

  Optional<EditionView> show(Call call, Named named) {
    return find(named).map(found -> view(call, found));
  }

  private EditionView view(Call call, Found found) {
    EditionView.Sight sight = sight(call, found);
    List<Nominee> nominees = sight.nominees() ? nominees(found.edition()) : List.of();
    List<Standing> standings =
        found.edition().state() instanceof EditionState.Decided(_, _, List<Standing> decided)
            ? decided
            : List.of();
    List<Marks> marks =
        nominees.isEmpty()
            ? List.of()
            : marks(found.edition()).stream()
                .filter(each -> sight.allMarks() || call.is(each.judge()))
                .toList();
    Map<PersonId, String> names = sight.names() ? names(nominees, standings) : Map.of();
    return EditionView.of(
        found.edition(),
        programmes.zone(found.programme().district()),
        sight,
        new EditionView.Content(nominees, marks, standings, names));
  }

  private static EditionView.Sight sight(Call call, Found found) {
    Programme programme = found.programme();
    boolean leads = Programmes.leads(call, programme.district(), programme.community());
    boolean worker =
        programme.community().isEmpty()
            && call.grants().stream()
                .anyMatch(grant ->
                    grant.role() == Role.CENTRE_WORKER
                        && grant.district().equals(programme.district()));
    boolean judge = found.edition().panel().contains(call.person());
    boolean auditor = !leads && call.holds(Role.AUDITOR, programme.district());
    return new EditionView.Sight(
        leads || worker || judge || auditor, leads || auditor, !auditor, leads || worker || judge);
  }

  private Map<PersonId, String> names(List<Nominee> nominees, List<Standing> standings) {
    List<PersonId> people =
        Stream.concat(
                nominees.stream().map(Nominee::person), standings.stream().map(Standing::person))
            .distinct()
            .toList();
    return table.readAll(people.stream().map(PersonItem::keyOf).toList()).values().stream()
        .map(PersonItem::read)
        .collect(Collectors.toMap(Person::id, Person::maskedName));
  }
}
