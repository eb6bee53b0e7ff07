package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.SessionSecretItem;

/** The rotating codes of sessions. */
@Singleton
final class SessionCodes {
  private final BankTable table;
  private final Sessions sessions;

  SessionCodes(BankTable table, Sessions sessions) {
    this.table = table;
    this.sessions = sessions;
  }

  /** What the leader's device shows at {@code now}. */
  CodeView shown(Session session, Instant now) {
    RotatingCode code = of(session, sessions.rules(session));
    String digits = code.at(now);
    return new CodeView(
        digits,
        "points-bank:check-in:%s:%s:%s".formatted(session.community(), session.id(), digits),
        Moments.told(code.until(now), sessions.zone(session)),
        code.stepSeconds());
  }

  /** The code of {@code session} by {@code rules}. */
  RotatingCode of(Session session, ActivityRules rules) {
    String secret =
        table
            .read(SessionSecretItem.keyOf(session.community(), session.id()))
            .map(SessionSecretItem::read)
            .orElseThrow(() -> new IllegalStateException("no secret of " + session.id()));
    return new RotatingCode(secret, rules.codeStepSeconds());
  }
}
