package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.Transaction;

/** Forms teams and ends them. Source: rules 14.2. */
@Singleton
final class FormTeam {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  FormTeam(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Forms what is asked for. */
  Answer<TeamsController.TeamView> form(
      Call call, CommunityId community, TeamsController.NewTeam asked) {
    String name = Said.name(asked.name());
    String purpose = BodyText.of("/purpose", asked.purpose());
    Optional<PartnerId> partner = asked.partner().map(FormTeam::partner);
    return settlement.once(
        call,
        () ->
            known
                .districtOf(community)
                .map(district -> {
                  LocalDate from = since(asked, known.dayOf(district, call.now()).orElseThrow());
                  Team team =
                      new Team(
                          TeamId.of(community, name),
                          community,
                          name,
                          purpose,
                          partner,
                          from,
                          Optional.empty(),
                          1,
                          asked.kind().orElse(TeamKind.VOLUNTEERS));
                  return formed(district, team);
                })
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<TeamsController.TeamView> formed(DistrictId district, Team team) {
    if (table.read(TeamItem.keyOf(team.community(), team.id())).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.TEAM_EXISTS);
    }
    Transaction create = Transaction.EMPTY.create(TeamItem.write(team));
    if (team.partner().isEmpty()) {
      return new Decision.Write<>(create, TeamsController.TeamView.of(team));
    }
    Optional<Item> partner = table.read(PartnerItem.keyOf(district, team.partner().get()));
    if (partner.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (partner.map(PartnerItem::read).flatMap(Partner::ending).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.PARTNER_ENDED);
    }
    return new Decision.Write<>(
        create.requireAsSeen(partner.get().key(), partner), TeamsController.TeamView.of(team));
  }

  /** Ends a team with today. */
  Answer<TeamsController.TeamView> end(Call call, CommunityId community, TeamId id, String reason) {
    return settlement.once(
        call,
        () ->
            table
                .read(TeamItem.keyOf(community, id))
                .map(TeamItem::read)
                .map(team -> ended(call, team, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<TeamsController.TeamView> ended(Call call, Team team, String reason) {
    LocalDate today = known.dayOf(team.community(), call.now()).orElseThrow();
    return team.ended(new Ending(today, reason, call.person()))
        .<Decision<TeamsController.TeamView>>map(over ->
            new Decision.Write<>(
                Transaction.EMPTY.replace(TeamItem.write(over), team.version()),
                TeamsController.TeamView.of(over)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.TEAM_ENDED));
  }

  private static LocalDate since(TeamsController.NewTeam asked, LocalDate today) {
    LocalDate from = asked.from().orElse(today);
    if (from.isAfter(today)) {
      throw BadInput.at("/from", ProblemCode.INVALID_VALUE);
    }
    return from;
  }

  private static PartnerId partner(String given) {
    return BodyId.of("/partner", given, PartnerId::new);
  }
}
