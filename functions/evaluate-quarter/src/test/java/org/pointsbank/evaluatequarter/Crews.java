package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;

/** Teams of 锦坤园 and who is in them, as the function that forms them would have it. */
final class Crews {
  static final String TEAMS = Rankings.EVALUATION + "/teams";

  private final BankTable table;

  Crews(BankPlayer bank) {
    this.table = bank.bank();
  }

  static TeamId id(String name) {
    return TeamId.of(JINKUN, name);
  }

  Crews team(String name) {
    Team team =
        new Team(
            id(name),
            JINKUN,
            name,
            "",
            Optional.empty(),
            LocalDate.of(2026, 1, 15),
            Optional.empty(),
            1);
    return write(Transaction.EMPTY.create(TeamItem.write(team)));
  }

  Crews member(String team, PersonId person, String from) {
    return member(team, person, from, "");
  }

  Crews member(String team, PersonId person, String from, String until) {
    TeamStay stay =
        new TeamStay(
            id(team),
            JINKUN,
            person,
            1,
            TeamPart.MEMBER,
            LocalDate.parse(from),
            Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            "",
            1);
    return write(TeamStayItem.begin(stay));
  }

  private Crews write(Transaction transaction) {
    assertThat(table.write(transaction)).isEqualTo(new Written.Committed());
    return this;
  }

  /** Rank, name, members and hundredths of each team: {@code 1 巡逻队 2 250}. */
  static List<String> listed(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .map(team ->
            "%s %s %s %s"
                .formatted(
                    team.path("rank").asText(),
                    team.path("name").asText(),
                    team.path("members").asText(),
                    team.path("measured").asText()))
        .toList();
  }
}
