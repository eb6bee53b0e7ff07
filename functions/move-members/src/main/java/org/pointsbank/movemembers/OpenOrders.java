package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Order;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.RoundItem;

/** The orders that somebody drops or picks up before they go. Source: rules 13.2 and 13.5. */
@Singleton
final class OpenOrders {
  private final BankTable table;

  OpenOrders(BankTable table) {
    this.table = table;
  }

  /** That orders of {@code person} hold {@code points} in {@code community}, and which. */
  Problem problem(CommunityId community, PersonId person, Points points) {
    String orders =
        of(community, person).stream().map(OrderId::value).collect(Collectors.joining(", "));
    return new Problem(
        ProblemCode.OPEN_ORDERS, Map.of("points", points.toString(), "orders", orders), List.of());
  }

  /** The open orders of {@code person} in all rounds of {@code community}. */
  List<OrderId> of(CommunityId community, PersonId person) {
    List<Key> sheets = new ArrayList<>();
    table.each(
        RoundItem.of(community),
        entry -> sheets.add(OrderSheetItem.keyOf(RoundItem.listed(community, entry), person)));
    return table.readAll(sheets).values().stream()
        .map(OrderSheetItem::read)
        .flatMap(sheet -> sheet.open().stream())
        .map(Order::id)
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }
}
