package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.SealedOrder;
import org.pointsbank.domain.round.Standing;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DrawItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Transaction;

/** Closes the list of orders for good: first the gates, then the list, then its hash. */
@Singleton
final class Sealing {
  private final BankTable table;
  private final Rounds rounds;
  private final Standings standings;
  private final RoundSteps steps;

  Sealing(BankTable table, Rounds rounds, Standings standings, RoundSteps steps) {
    this.table = table;
    this.rounds = rounds;
    this.standings = standings;
    this.steps = steps;
  }

  /** Seals the list of a round that allocates, unless somebody else moves it on meanwhile. */
  void seal(Round round) {
    if (!steps.shutGates(round)) {
      return;
    }
    for (Item page : DrawItem.sealed(round.id(), placed(round))) {
      if (!steps.create(round, page)) {
        return;
      }
    }
    // Honour moves on between two tries: what the first one wrote is what is sealed.
    List<SealedOrder> list = DrawItem.sealed(table, round.id());
    steps.move(
        round, round.sealed(new Seal(Draw.sealedList(list), list.size())), Transaction.EMPTY);
  }

  /** Once the gates are shut, these are all there will ever be. */
  private List<SealedOrder> placed(Round round) {
    Map<Order, PersonId> placed = new HashMap<>();
    table.each(
        OrderSheetItem.of(round.id()),
        item -> {
          OrderSheet sheet = OrderSheetItem.read(item);
          sheet.orders().stream()
              .filter(order -> order.state() instanceof OrderState.Placed)
              .forEach(order -> placed.put(order, sheet.person()));
        });
    Function<PersonId, Optional<Points>> honour = honour(round, Set.copyOf(placed.values()));
    return placed.entrySet().stream()
        .map(each -> {
          Order order = each.getKey();
          return new SealedOrder(order.id(), order.prize(), honour.apply(each.getValue()));
        })
        .sorted(Comparator.comparing(order -> order.order().value()))
        .toList();
  }

  /** By what each of {@code people} is ranked: nothing where the lot decides. */
  private Function<PersonId, Optional<Points>> honour(Round round, Set<PersonId> people) {
    return switch (rounds.terms(round).rounds().method()) {
      case LOT -> _ -> Optional.empty();
      case HONOUR -> {
        HalfYear half = round.id().half();
        List<Quarter> quarters = List.of(Quarter.of(half.start()), Quarter.of(half.lastDay()));
        Map<PersonId, Standing> all = standings.of(round.id().community(), people, quarters);
        yield person -> Optional.of(all.getOrDefault(person, Standing.NONE).honour());
      }
    };
  }
}
