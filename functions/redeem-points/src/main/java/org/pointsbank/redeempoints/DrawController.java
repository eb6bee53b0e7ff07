package org.pointsbank.redeempoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DrawItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundSecretItem;

/** The draw of a round: the secret is shown only when nothing hangs on it any more. */
@Controller("/communities/{community}/rounds/{round}/draw")
final class DrawController {
  private final BankTable table;
  private final Rounds rounds;
  private final Budgets budgets;

  DrawController(BankTable table, Rounds rounds, Budgets budgets) {
    this.budgets = budgets;
    this.table = table;
    this.rounds = rounds;
  }

  /** Shows the draw of a round for everybody to check; it names orders, never people. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<DrawView> draw(
      Call call, @PathVariable CommunityId community, @PathVariable HalfYear round) {
    return Answer.ofAny(rounds.find(new RoundId(community, round)).map(this::of));
  }

  private DrawView of(Round round) {
    boolean drawn = round.phase() == Phase.PICK_UP || round.phase() == Phase.CLOSED;
    Optional<String> publicValue =
        drawn ? round.publicValue().or(() -> Optional.of("")) : Optional.empty();
    Optional<String> secret =
        drawn
            ? table.read(RoundSecretItem.keyOf(round.id())).map(RoundSecretItem::read)
            : Optional.empty();
    return new DrawView(
        round.id().half().toString(),
        rounds.terms(round).rounds().method().word(),
        round.commitment(),
        rounds.terms(round).rounds().publicValueName(),
        round.seal().map(Seal::hash),
        round.seal().isPresent() ? sealed(round) : List.of(),
        publicValue,
        secret,
        secret.map(text -> seed(round, text, publicValue.orElseThrow())),
        drawn ? winners(round) : List.of(),
        drawn ? promised(round) : List.of());
  }

  private static String seed(Round round, String secret, String publicValue) {
    return Draw.of(secret, publicValue, round.seal().map(Seal::hash).orElseThrow()).seed();
  }

  private List<DrawView.SealedView> sealed(Round round) {
    return DrawItem.sealed(table, round.id()).stream()
        .map(order ->
            new DrawView.SealedView(
                order.order().value(),
                order.prize().value(),
                order.honour().map(Points::hundredths)))
        .toList();
  }

  private List<DrawView.BudgetView> promised(Round round) {
    return budgets.all(round.id()).stream()
        .map(budget ->
            new DrawView.BudgetView(budget.sponsor().id().value(), budget.total().hundredths()))
        .toList();
  }

  private List<DrawView.WinnersView> winners(Round round) {
    Map<PrizeId, List<OrderId>> won = DrawItem.winners(table, round.id());
    List<DrawView.WinnersView> views = new ArrayList<>();
    table.each(
        PrizeItem.of(round.id()),
        item -> {
          Prize prize = PrizeItem.read(item);
          views.add(
              new DrawView.WinnersView(
                  prize.id().value(),
                  prize.name(),
                  prize.stock().total(),
                  prize.price().hundredths(),
                  prize.sponsor().map(Sponsor::id).map(PartnerId::value),
                  won.getOrDefault(prize.id(), List.of()).stream().map(OrderId::value).toList()));
        });
    return views;
  }
}
