package org.pointsbank.domain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;

/**
 * Which sessions of the days ahead a person has signed up to, waiting or not. When they are is not
 * told here, so that a session that moves needs no change of anybody's agenda.
 *
 * @param person whose agenda
 * @param appointments in the order of signing up
 * @param version counts changes, and 0 is an agenda that is not in the table yet
 */
public record Agenda(PersonId person, List<Appointment> appointments, long version) {
  /** Copies the list in. */
  public Agenda {
    appointments = List.copyOf(appointments);
  }

  /**
   * A session of a community.
   *
   * @param community where
   * @param session which one
   */
  public record Appointment(CommunityId community, SessionId session) {}

  /** The agenda of somebody who never signed up. */
  public static Agenda empty(PersonId person) {
    return new Agenda(person, List.of(), 0);
  }

  /** What is not over for sure on {@code today}: a session may last beyond midnight. */
  public List<Appointment> around(LocalDate today) {
    return appointments.stream()
        .filter(each -> !each.session().date().isBefore(today.minusDays(1)))
        .toList();
  }

  /** How many of its sessions are on {@code today} or later. */
  public long ahead(LocalDate today) {
    return appointments.stream().filter(each -> !each.session().date().isBefore(today)).count();
  }

  Agenda with(Appointment more, LocalDate today) {
    List<Appointment> others = without(more, today).appointments();
    return new Agenda(
        person, Stream.concat(others.stream(), Stream.of(more)).toList(), version + 1);
  }

  /** Without one, and without what is long over: so an agenda stays small. */
  Agenda without(Appointment one, LocalDate today) {
    return new Agenda(
        person, around(today).stream().filter(each -> !each.equals(one)).toList(), version + 1);
  }
}
