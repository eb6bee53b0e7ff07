package org.pointsbank.domain.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamStay;

/**
 * Who was in a team in a quarter, and on which days of it: what they served on those days counts
 * for the team. Source: rules 7.12.
 *
 * @param team which one
 * @param days by person, as whom they are ranked; nobody without a day
 */
public record TeamCrew(Team team, Map<PersonId, Set<LocalDate>> days) {
  /** Copies the map in. */
  public TeamCrew {
    days = Map.copyOf(days);
  }

  /**
   * Whose days count.
   *
   * @param quarter which
   * @param gone who has left the community since, or goes on as somebody else
   * @param excused who is not ranked, and so counts for no team
   */
  public record Basis(Quarter quarter, Gone gone, Set<PersonId> excused) {
    /** Copies the set in. */
    public Basis {
      excused = Set.copyOf(excused);
    }
  }

  /** The crew of {@code team}, of all {@code stays} in it. */
  public static TeamCrew of(Team team, List<TeamStay> stays, Basis basis) {
    Map<PersonId, Set<LocalDate>> days = new HashMap<>();
    for (TeamStay stay : stays) {
      PersonId owner = basis.gone().owner(stay.person());
      Set<LocalDate> counted = counted(team, stay, basis);
      if (!counted.isEmpty() && !basis.excused().contains(owner)) {
        days.computeIfAbsent(owner, _ -> new HashSet<>()).addAll(counted);
      }
    }
    return new TeamCrew(team, days);
  }

  private static Set<LocalDate> counted(Team team, TeamStay stay, Basis basis) {
    Quarter quarter = basis.quarter();
    return quarter
        .start()
        .datesUntil(quarter.end())
        .filter(stay::on)
        .filter(day -> team.ending().map(ending -> day.isBefore(ending.day())).orElse(true))
        .filter(day -> basis.gone().stillThere(stay.person(), day))
        .collect(Collectors.toSet());
  }

  /** How many were in the team on any day of the quarter, those without a line too. */
  public long members() {
    return days.size();
  }

  /** Whether {@code person} was in the team on every day of {@code quarter}. */
  public boolean throughout(PersonId person, Quarter quarter) {
    return quarter.start().datesUntil(quarter.end()).allMatch(day -> on(person, day));
  }

  /** What those {@code lines} of an account of {@code person} bring that count for the team. */
  public QuarterTotals served(PersonId person, List<PassbookLine> lines) {
    return lines.stream()
        .filter(line -> on(person, line.story().servedOn()))
        .flatMap(
            line -> line.story().head().map(head -> QuarterTotals.of(line.deltas(), head)).stream())
        .reduce(QuarterTotals.NONE, QuarterTotals::plus);
  }

  private boolean on(PersonId person, LocalDate day) {
    return days.getOrDefault(person, Set.of()).contains(day);
  }
}
