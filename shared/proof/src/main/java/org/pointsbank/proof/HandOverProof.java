package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;

/** Holds orders that were handed over and redeeming lines against each other: exactly one each. */
final class HandOverProof {
  private HandOverProof() {}

  static List<Difference> differences(Books books) {
    List<Difference> differences = new ArrayList<>();
    Map<OrderId, List<PassbookLine>> redeemed = redeemed(books);
    for (OrderSheet sheet : books.orders()) {
      for (Order order : sheet.orders()) {
        List<PassbookLine> lines = redeemed.getOrDefault(order.id(), List.of());
        redeemed.remove(order.id());
        if (!matches(sheet, order, lines)) {
          differences.add(
              new Difference(
                  Difference.Kind.HAND_OVER,
                  "order " + order.id(),
                  "is " + order.state().word() + " and has " + lines.size() + " matching lines"));
        }
      }
    }
    redeemed.forEach((order, lines) ->
        differences.add(
            new Difference(
                Difference.Kind.HAND_OVER,
                "order " + order,
                "is missing and has " + lines.size() + " lines")));
    return differences;
  }

  private static boolean matches(OrderSheet sheet, Order order, List<PassbookLine> lines) {
    if (!(order.state() instanceof OrderState.HandedOver(long sequence))) {
      return lines.isEmpty();
    }
    return lines.size() == 1
        && lines.getFirst().sequence() == sequence
        && lines.getFirst().account().equals(sheet.account(order))
        && lines.getFirst().deltas().spendable() == -order.price().hundredths();
  }

  private static Map<OrderId, List<PassbookLine>> redeemed(Books books) {
    Map<OrderId, List<PassbookLine>> redeemed = new HashMap<>();
    books.lines().values().stream()
        .flatMap(List::stream)
        .forEach(line -> {
          if (line.story().origin() instanceof Origin.Redeemed(OrderId order, _, _, _, _)) {
            redeemed.computeIfAbsent(order, _ -> new ArrayList<>()).add(line);
          }
        });
    return redeemed;
  }
}
