package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Joining;
import org.pointsbank.domain.team.Leaving;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;
import org.pointsbank.table.Transaction;

/** Takes people into teams and lets them go; every stay remains. Source: rules 14.3. */
@Singleton
final class ChangeMembers {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  ChangeMembers(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Lets somebody join, or take another part. */
  Answer<StayView> join(Call call, CommunityId community, TeamId team, Joining.Asked asked) {
    return settlement.once(
        call,
        () -> {
          Optional<Item> found = table.read(TeamItem.keyOf(community, team));
          Optional<Person> person = known.in(community, asked.person());
          if (found.isEmpty() || person.isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          return TeamItem.read(found.get()).takes(person.get(), asked.day())
              ? joined(call, found.get(), asked)
              : new Decision.Refuse<>(notInParty(asked));
        });
  }

  private static Problem notInParty(Joining.Asked asked) {
    return new Problem(
        ProblemCode.CAPACITY_NOT_HELD,
        Map.of(
            "day", asked.day().toString(),
            "capacity", Capacity.PARTY_MEMBER.toString()),
        List.of());
  }

  /** The team is required as seen, so that nobody joins one that ends at the same moment. */
  private Decision<StayView> joined(Call call, Item item, Joining.Asked asked) {
    Team team = TeamItem.read(item);
    LocalDate today = known.dayOf(team.community(), call.now()).orElseThrow();
    Optional<TeamStay> last = TeamStayItem.latest(table, team.id(), asked.person());
    return switch (Joining.decide(team, asked, last, today)) {
      case Joining.Joined(Optional<TeamStay> ended, TeamStay begun) ->
          new Decision.Write<>(
              ended
                  .map(TeamStayItem::change)
                  .orElse(Transaction.EMPTY)
                  .and(TeamStayItem.begin(begun))
                  .requireAsSeen(item.key(), Optional.of(item)),
              StayView.of(begun));
      case Joining.TeamEnded() -> new Decision.Refuse<>(ProblemCode.TEAM_ENDED);
      case Joining.AlreadyThere() -> new Decision.Refuse<>(ProblemCode.ALREADY_IN_TEAM);
      case Joining.Untimely(LocalDate earliest, LocalDate latest) ->
          Said.untimely(earliest, latest);
    };
  }

  /** Lets somebody leave. */
  Answer<StayView> leave(
      Call call,
      CommunityId community,
      TeamId team,
      PersonId person,
      MembersController.LeavingMember asked) {
    String reason = BodyText.of("/reason", asked.reason());
    return settlement.once(
        call,
        () -> {
          if (table.read(TeamItem.keyOf(community, team)).isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          LocalDate today = known.dayOf(community, call.now()).orElseThrow();
          Optional<TeamStay> last = TeamStayItem.latest(table, team, person);
          return left(Leaving.decide(last, asked.until(), reason, today));
        });
  }

  private static Decision<StayView> left(Leaving leaving) {
    return switch (leaving) {
      case Leaving.Left(TeamStay stay) ->
          new Decision.Write<>(TeamStayItem.change(stay), StayView.of(stay));
      case Leaving.NotThere() -> new Decision.Refuse<>(ProblemCode.NOT_IN_TEAM);
      case Leaving.Untimely(LocalDate earliest, LocalDate latest) ->
          Said.untimely(earliest, latest);
    };
  }
}
