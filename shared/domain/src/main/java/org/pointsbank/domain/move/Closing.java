package org.pointsbank.domain.move;

import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Posting;

/**
 * What ends on one account with the membership: one visible line. Nobody spends, owes or inherits
 * it; minutes and honour stay. Source: rules 13.6.
 */
public final class Closing {
  private Closing() {}

  /** Whether {@code account} holds anything that no order holds, or owes anything. */
  public static boolean due(Account account) {
    return Carrying.due(account);
  }

  /** Ends all that {@code account} may give up. */
  public static Posting of(Account account, Membership.End how, Carrying.Terms terms) {
    return account.end(
        new Posting.Story(
            new Origin.Ended(how),
            Optional.empty(),
            terms.ruleVersion(),
            terms.by(),
            terms.day(),
            terms.at()));
  }
}
