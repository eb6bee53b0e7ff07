package org.pointsbank.lambda;

import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** Who reads what people wrote in their own words: it could name somebody. Source: rules 8.5. */
public final class FreeTexts {
  private FreeTexts() {}

  /** The account's owner, its workers and its district's officers do; auditors do not. */
  public static boolean readBy(Call call, AccountId account, BankTable table) {
    return call.may(Act.SEE, account.person())
        || call.holds(Role.CENTRE_WORKER, account.community())
        || table
            .read(CommunityItem.keyOf(account.community()))
            .map(CommunityItem::read)
            .map(community -> call.holds(Role.DISTRICT_OFFICER, community.district()))
            .orElse(false);
  }
}
