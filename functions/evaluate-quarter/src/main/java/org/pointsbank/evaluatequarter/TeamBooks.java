package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.TeamCrew;
import org.pointsbank.domain.evaluation.TeamTotals;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/**
 * What the members of a community's teams brought in a quarter. Who was in a team all along counts
 * with what their accounts say of the quarter; lines are read of those alone who came or went in
 * it. Party branches are appraised, not ranked. Source: rules 7.12.
 */
@Singleton
final class TeamBooks {
  private final BankTable table;

  TeamBooks(BankTable table) {
    this.table = table;
  }

  /**
   * What each team with members in the quarter brought.
   *
   * @param accounts of the community that count in the quarter
   * @param asked which teams are looked at
   */
  List<TeamTotals> of(
      CommunityId community,
      List<QuarterAccount> accounts,
      TeamCrew.Basis basis,
      Predicate<TeamId> asked) {
    Map<PersonId, List<QuarterAccount>> owned =
        accounts.stream()
            .collect(Collectors.groupingBy(each -> basis.gone().owner(each.account().person())));
    Sums sums = new Sums(owned, new HashMap<>(), basis);
    List<TeamTotals> teams = new ArrayList<>();
    table.each(
        TeamItem.of(community),
        item -> {
          Team team = TeamItem.read(item);
          if (team.kind() == TeamKind.VOLUNTEERS && asked.test(team.id())) {
            TeamCrew crew = TeamCrew.of(team, stays(team), basis);
            if (crew.members() > 0) {
              teams.add(new TeamTotals(team.id(), team.name(), crew.members(), sums.of(crew)));
            }
          }
        });
    return teams;
  }

  private List<TeamStay> stays(Team team) {
    List<TeamStay> stays = new ArrayList<>();
    table.each(TeamStayItem.in(team.id()), item -> stays.add(TeamStayItem.read(item)));
    return stays;
  }

  /** Lines that one team asked for are there for the next one: people are in several. */
  private final class Sums {
    private final Map<PersonId, List<QuarterAccount>> owned;
    private final Map<QuarterAccount, List<PassbookLine>> lines;
    private final TeamCrew.Basis basis;

    private Sums(
        Map<PersonId, List<QuarterAccount>> owned,
        Map<QuarterAccount, List<PassbookLine>> lines,
        TeamCrew.Basis basis) {
      this.owned = owned;
      this.lines = lines;
      this.basis = basis;
    }

    private QuarterTotals of(TeamCrew crew) {
      return crew.days().keySet().stream()
          .map(member -> of(crew, member))
          .reduce(QuarterTotals.NONE, QuarterTotals::plus);
    }

    private QuarterTotals of(TeamCrew crew, PersonId member) {
      boolean throughout = crew.throughout(member, basis.quarter());
      return owned.getOrDefault(member, List.of()).stream()
          .map(account ->
              throughout
                  ? account.totals()
                  : crew.served(member, lines.computeIfAbsent(account, TeamBooks.this::lines)))
          .reduce(QuarterTotals.NONE, QuarterTotals::plus);
    }
  }

  /** As far as the account is counted: what is posted meanwhile counts for no team either. */
  private List<PassbookLine> lines(QuarterAccount account) {
    List<PassbookLine> lines = new ArrayList<>();
    table.each(
        LineItem.of(account.account()),
        item -> {
          PassbookLine line = LineItem.read(account.account(), item);
          if (line.sequence() <= account.lastLine()) {
            lines.add(line);
          }
        });
    return lines;
  }
}
