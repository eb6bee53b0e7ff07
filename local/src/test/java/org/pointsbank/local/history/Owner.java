package org.pointsbank.local.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;

/**
 * Whose account a history is about.
 *
 * @param account which one
 * @param capacity as what its person serves
 * @param subject of the person's token
 * @param plain what the account must be
 */
record Owner(AccountId account, Capacity capacity, String subject, PlainAccount plain) {
  static Owner of(PersonId person, Capacity capacity, String subject) {
    AccountId account = new AccountId(JINKUN, capacity.colour(), person);
    return new Owner(account, capacity, subject, new PlainAccount());
  }

  /** All lines so far, first line first. */
  List<PassbookLine> lines(Counters counters) {
    List<PassbookLine> lines = new ArrayList<>();
    counters.bank().each(LineItem.of(account), item -> lines.add(LineItem.read(account, item)));
    return lines;
  }

  /** Judges the account as it is now. */
  void judge(Counters counters) {
    Account head =
        counters.bank().read(AccountItem.keyOf(account)).map(AccountItem::read).orElseThrow();
    plain.judge(head, lines(counters));
  }

  /** At every instant of a posting, the bank tells what a replay up to then gives. */
  void judgePast(Counters counters) {
    Balance replayed = Balance.NONE;
    List<PassbookLine> lines = lines(counters);
    for (int i = 0; i < lines.size(); i++) {
      replayed = replayed.plus(lines.get(i).deltas());
      Instant posted = lines.get(i).story().postedAt();
      boolean lastOfInstant =
          i + 1 == lines.size() || lines.get(i + 1).story().postedAt().isAfter(posted);
      if (lastOfInstant) {
        JsonNode told = counters.getPoints(subject, account, "/balance", posted.toString());
        assertThat(told.path("lastLine").asLong()).isEqualTo(lines.get(i).sequence());
        assertThat(told.path("spendable").asLong()).isEqualTo(replayed.spendable().hundredths());
        assertThat(told.path("honour").asLong()).isEqualTo(replayed.honour().hundredths());
      }
    }
  }
}
