package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.activity.Activity;
import org.pointsbank.domain.activity.Making;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.ActivityItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SessionSecretItem;
import org.pointsbank.table.Slice;
import org.pointsbank.table.Transaction;

/**
 * Makes the sessions that are due. They are made with the step of their activity that says so, in
 * one transaction: by two at once or again, each session is made once. Source: rules 12.2.
 */
@Singleton
final class MakeSessions {
  private static final int SECRET_BYTES = 20;
  private static final int PAGE = 100;

  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Clock clock;
  private final RandomGenerator chance;

  MakeSessions(
      BankTable table,
      RuleShelf rules,
      Settlement settlement,
      Clock clock,
      Surroundings surroundings) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.clock = clock;
    this.chance = surroundings.chance();
  }

  /** The rules by which sessions of {@code activity} are made at {@code now}. */
  ActivityRules rules(Activity activity, LocalDateTime now) {
    return rules.of(activity.community()).at(now.toLocalDate()).activities();
  }

  /** The sessions that are due, each with a secret of its own. */
  Transaction sessions(Making making) {
    Transaction effect = Transaction.EMPTY;
    for (Session session : making.sessions()) {
      effect =
          effect
              .create(SessionItem.write(session))
              .create(SessionSecretItem.write(session.community(), session.id(), secret()));
    }
    return effect;
  }

  /**
   * Makes what is due of every activity; the hourly tick calls this.
   *
   * @return how many sessions it made
   */
  long everywhere() {
    return InTurn.sum(unfinished(), 0L, Long::sum, this::due);
  }

  private List<Key> unfinished() {
    List<Key> all = new ArrayList<>();
    Slice slice = Slice.prefix(ActivityItem.UNFINISHED, "").limitedTo(PAGE);
    List<Key> page = table.queue(slice);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = table.queue(slice.after(page.getLast().sk()));
    }
    return all;
  }

  private long due(Key key) {
    return settlement.settled(() -> {
      Optional<Activity> found = table.read(key).map(ActivityItem::read);
      return found.map(this::decide).orElseGet(() -> new Decision.Write<>(Transaction.EMPTY, 0L));
    });
  }

  private Decision<Long> decide(Activity activity) {
    LocalDateTime now =
        LocalDateTime.ofInstant(clock.instant(), rules.of(activity.community()).zone());
    Making making = Making.due(activity, rules(activity, now), now);
    if (making.activity().equals(activity)) {
      return new Decision.Write<>(Transaction.EMPTY, 0L);
    }
    return new Decision.Write<>(
        Transaction.EMPTY
            .replace(ActivityItem.write(making.activity()), activity.version())
            .and(sessions(making)),
        (long) making.sessions().size());
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
