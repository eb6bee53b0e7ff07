package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;

/** Holds what accounts hold against the prices of the open orders that they pay. */
final class HoldProof {
  private HoldProof() {}

  static List<Difference> differences(Books books) {
    List<Difference> differences = new ArrayList<>();
    Map<AccountId, Points> orders = new HashMap<>();
    for (OrderSheet sheet : books.orders()) {
      for (Order order : sheet.open()) {
        if (!order.held().points().equals(order.price())) {
          differences.add(
              new Difference(
                  Difference.Kind.HOLD,
                  "order " + order.id(),
                  "holds " + order.held() + ", costs " + order.price()));
        }
        orders.merge(sheet.account(order), order.price(), Points::plus);
      }
    }
    for (Account account : books.accounts().values()) {
      Points open = orders.getOrDefault(account.id(), Points.NONE);
      orders.remove(account.id());
      if (!account.held().equals(open)) {
        differences.add(differ(account.id(), "holds " + account.held(), open));
      }
    }
    orders.forEach((account, open) -> differences.add(differ(account, "is missing", open)));
    return differences;
  }

  private static Difference differ(AccountId account, String what, Points open) {
    return new Difference(
        Difference.Kind.HOLD,
        "account " + account.community() + " " + account.colour() + " " + account.person(),
        what + ", its open orders " + open);
  }
}
