package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Agenda;
import org.pointsbank.domain.activity.Attending;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AgendaItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;

/** Sessions, and what is known of a person and one of them. */
@Singleton
final class Sessions {
  private final BankTable table;
  private final RuleShelf rules;

  Sessions(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * A person and a session, as a path names them.
   *
   * @param community where the session is
   * @param session which one
   * @param person who
   */
  record At(CommunityId community, SessionId session, PersonId person) {}

  /** The session of {@code community}, if it has it. */
  Optional<Session> find(CommunityId community, SessionId session) {
    return table.read(SessionItem.keyOf(community, session)).map(SessionItem::read);
  }

  /** The same, for its leader and the community's workers alone: to others it looks absent. */
  Optional<Session> led(Call call, CommunityId community, SessionId session) {
    return find(community, session).filter(found -> leads(call, found));
  }

  /** Whether the caller leads {@code session}, or works where it takes place. */
  static boolean leads(Call call, Session session) {
    return call.is(session.offer().leader()) || call.holds(Role.CENTRE_WORKER, session.community());
  }

  /** Where the times of a session are told. */
  ZoneId zone(Session session) {
    return rules.of(session.community()).zone();
  }

  /** The rules of the session's day. */
  ActivityRules rules(Session session) {
    return rules.of(session.community()).at(session.id().date()).activities();
  }

  /** Both, if there are both and the person is of the session's district. */
  Optional<Attending> attending(At at) {
    Key session = SessionItem.keyOf(at.community(), at.session());
    Key community = CommunityItem.keyOf(at.community());
    Key person = PersonItem.keyOf(at.person());
    Key signUp = SignUpItem.keyOf(at.community(), at.session(), at.person());
    Map<Key, Item> found = table.readAll(List.of(session, community, person, signUp));
    if (!found.keySet().containsAll(List.of(session, community, person))) {
      return Optional.empty();
    }
    Person who = PersonItem.read(Objects.requireNonNull(found.get(person)));
    Session what = SessionItem.read(Objects.requireNonNull(found.get(session)));
    DistrictId district =
        CommunityItem.read(Objects.requireNonNull(found.get(community))).district();
    return Optional.of(who)
        .filter(each -> each.district().equals(district))
        .map(each ->
            new Attending(
                what,
                each,
                Optional.ofNullable(found.get(signUp)).map(SignUpItem::read),
                rules(what),
                zone(what)));
  }

  /** The agenda of {@code person}. */
  Agenda agenda(PersonId person) {
    return AgendaItem.read(person, table.read(AgendaItem.keyOf(person)));
  }

  /** The sessions of {@code appointments}, by their start. */
  List<Session> all(List<Agenda.Appointment> appointments) {
    return table
        .readAll(
            appointments.stream()
                .map(each -> SessionItem.keyOf(each.community(), each.session()))
                .toList())
        .values()
        .stream()
        .map(SessionItem::read)
        .sorted(Comparator.comparing(session -> session.offer().time().start()))
        .toList();
  }
}
