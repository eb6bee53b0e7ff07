package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.merge.Merging;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;

/** Shows what two people would bring together, before anybody proposes it. Source: rules 15.2. */
@Singleton
final class PreviewMerge {
  private final BankTable table;
  private final OpenOrders openOrders;

  PreviewMerge(BankTable table, OpenOrders openOrders) {
    this.table = table;
    this.openOrders = openOrders;
  }

  MergePreview of(Merging.Pair pair, LocalDate today) {
    return new MergePreview(
        side(pair.keep(), today),
        side(pair.drop(), today),
        overlaps(pair),
        communities(pair.drop()).stream()
            .flatMap(community -> openOrders.of(community, pair.drop().id()).stream())
            .map(OrderId::value)
            .toList());
  }

  private MergePreview.SideView side(Person person, LocalDate today) {
    List<Key> keys =
        communities(person).stream()
            .flatMap(community -> AccountItem.keysOf(community, person.id()).stream())
            .toList();
    List<Account> accounts =
        table.readAll(keys).values().stream()
            .map(AccountItem::read)
            .sorted(
                Comparator.comparing((Account account) -> account.id().community().value())
                    .thenComparing(account -> account.id().colour()))
            .toList();
    return MergePreview.SideView.of(person, accounts, today);
  }

  private List<MergePreview.OverlapView> overlaps(Merging.Pair pair) {
    List<ServiceRecord> kept = records(pair.keep().id());
    List<MergePreview.OverlapView> overlaps = new ArrayList<>();
    for (ServiceRecord dropped : records(pair.drop().id())) {
      kept.stream()
          .filter(each -> each.time().overlaps(dropped.time()))
          .forEach(each -> overlaps.add(MergePreview.OverlapView.of(each, dropped)));
    }
    return overlaps;
  }

  /** All records that take up their time. */
  private List<ServiceRecord> records(PersonId person) {
    List<ServiceRecord> records = new ArrayList<>();
    table.each(
        ServiceRecordItem.since(person, LocalDate.EPOCH),
        item -> records.add(ServiceRecordItem.read(item)));
    return records.stream().filter(record -> record.state().occupies()).toList();
  }

  static List<CommunityId> communities(Person person) {
    return person.memberships().stream().map(Membership::community).distinct().toList();
  }
}
