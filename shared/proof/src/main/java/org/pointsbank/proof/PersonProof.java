package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CorrectionItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.ServiceRecordItem;

/**
 * Proves what one person has in one community: heads, lines, vouchers, appeals, records,
 * corrections, orders. Reads their partitions and no more. Source: rules 17.2.
 */
public final class PersonProof {
  private final BankTable table;
  private final CommunityId community;
  private final PersonId person;

  /** Accounts with all that lies with them, and orders. */
  private final Books books = new Books();

  /** Records and corrections, wherever they post to: people share no time over communities. */
  private final Books times = new Books();

  private PersonProof(BankTable table, CommunityId community, PersonId person) {
    this.table = table;
    this.community = community;
    this.person = person;
  }

  /**
   * Proves what {@code person} has in {@code community}.
   *
   * @param rounds all of the community's
   */
  public static Proven of(
      BankTable table, CommunityId community, PersonId person, List<RoundId> rounds) {
    return Proven.twice(() ->
        Proven.readable(
            "person " + person + " in " + community,
            () -> {
              PersonProof proof = new PersonProof(table, community, person);
              proof.read(rounds);
              return proof.proven();
            }));
  }

  private void read(List<RoundId> rounds) {
    table.readAll(AccountItem.keysOf(community, person)).values().forEach(books::take);
    for (Colour colour : Colour.values()) {
      table.each(LineItem.withAllOf(new AccountId(community, colour, person)), books::take);
    }
    table
        .readAll(rounds.stream().map(round -> OrderSheetItem.keyOf(round, person)).toList())
        .values()
        .forEach(books::take);
    table.each(ServiceRecordItem.of(person), times::take);
    table.each(CorrectionItem.of(person), times::take);
    table.readAll(otherHalves()).values().forEach(books::takeOtherHalf);
  }

  private List<Key> otherHalves() {
    return books.lines().values().stream()
        .flatMap(List::stream)
        .flatMap(PersonProof::otherHalf)
        .distinct()
        .toList();
  }

  private static Stream<Key> otherHalf(PassbookLine line) {
    PersonId own = line.account().person();
    return switch (line.story().origin()) {
      case Origin.MovedOut(CommunityId to, long other) -> there(line, to, own, other);
      case Origin.MovedIn(CommunityId from, long other) -> there(line, from, own, other);
      case Origin.MergedOut(PersonId to, CommunityId in, long other) -> there(line, in, to, other);
      case Origin.MergedIn(PersonId from, CommunityId in, long other) ->
          there(line, in, from, other);
      case Origin.Served _,
          Origin.Redeemed _,
          Origin.Given _,
          Origin.Reversed _,
          Origin.Expired _,
          Origin.Ended _ ->
          Stream.empty();
    };
  }

  private static Stream<Key> there(
      PassbookLine line, CommunityId community, PersonId person, long sequence) {
    AccountId account = new AccountId(community, line.account().colour(), person);
    return Stream.of(LineItem.keyOf(account, sequence));
  }

  private Proven proven() {
    List<ServiceRecord> records =
        times.records().stream()
            .filter(record -> record.account().community().equals(community))
            .toList();
    List<Difference> differences = new ArrayList<>(books.unreadable());
    differences.addAll(times.unreadable());
    differences.addAll(AccountProof.differences(books));
    differences.addAll(RecordProof.differences(books, records));
    differences.addAll(HoldProof.differences(books));
    differences.addAll(HandOverProof.differences(books));
    differences.addAll(VoucherProof.differences(books));
    differences.addAll(AppealProof.differences(books));
    differences.addAll(MoveProof.differences(books));
    differences.addAll(OverlapProof.differences(times));
    differences.addAll(CorrectionProof.differences(times));
    return new Proven(counted(records), differences);
  }

  private Counted counted(List<ServiceRecord> records) {
    Counted counted = Counted.of(books.lineCount(), records.size());
    for (Account account : books.accounts().values()) {
      counted = counted.plus(Counted.of(account));
    }
    return counted;
  }
}
