package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.domain.draft.TrialProgress;
import org.pointsbank.domain.draft.TriedAccount;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.RuleDraftItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Slice;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.TrialItem;
import org.pointsbank.table.TriedAccountItem;

/**
 * Brings trials on, some accounts at a time. What they come to and how far the trial is are written
 * together, so after a crash, or of two calls at once, nothing is counted twice. Source: rules
 * 5.10.
 */
@Singleton
final class AdvanceTrial {
  private static final Duration ONE_CALL = Duration.ofSeconds(5);
  private static final int SOME = 25;

  private final BankTable table;
  private final Settlement settlement;

  AdvanceTrial(BankTable table, Settlement settlement) {
    this.table = table;
    this.settlement = settlement;
  }

  /** Goes on with {@code trial} as long as one call may. */
  Trial advance(Trial trial) {
    return advance(trial, Deadline.within(ONE_CALL));
  }

  /**
   * Brings on what nobody has brought to its end; the hourly tick calls this.
   *
   * @return how many trials it brought on
   */
  long finish(Deadline deadline) {
    List<Key> open = table.queue(Slice.prefix(TrialItem.UNFINISHED, "TRIAL#"));
    return InTurn.sum(open, 0L, Long::sum, key -> broughtOn(key, deadline));
  }

  private long broughtOn(Key key, Deadline deadline) {
    return table
        .read(key)
        .map(TrialItem::read)
        .map(trial -> advance(trial, deadline).version() - trial.version())
        .map(steps -> steps > 0 ? 1L : 0L)
        .orElse(0L);
  }

  private Trial advance(Trial from, Deadline deadline) {
    Trial at = from;
    while (!at.progress().over() && !deadline.passed()) {
      Key key = TrialItem.keyOf(at.draft(), at.id());
      if (!(settlement.settle(() -> step(key)) instanceof Answer.Given<Trial>(Trial further))) {
        return at;
      }
      at = further;
    }
    return at;
  }

  private Decision<Trial> step(Key key) {
    Trial trial = TrialItem.read(table.read(key).orElseThrow(() -> gone(key)));
    if (trial.progress().over()) {
      return new Decision.Write<>(Transaction.EMPTY, trial);
    }
    Key drafted = RuleDraftItem.keyOf(trial.district(), trial.draft());
    RuleDraft draft = RuleDraftItem.read(table.read(drafted).orElseThrow(() -> gone(drafted)));
    if (trial.outdatedBy(draft)) {
      return moved(trial.stopped(), List.of());
    }
    return switch (trial.progress().phase()) {
      case COUNTING -> counted(trial);
      case RECKONING -> reckoned(trial, draft);
      case FINISHED, STOPPED -> throw new IllegalStateException("over: " + key);
    };
  }

  private static IllegalStateException gone(Key key) {
    return new IllegalStateException("no longer there: " + key);
  }

  private Decision<Trial> counted(Trial trial) {
    Page page = table.list(next(trial));
    TrialProgress further =
        trial.progress().counted(page.items().size(), page.next(), communities(trial));
    return moved(trial.at(further), List.of());
  }

  private Decision<Trial> reckoned(Trial trial, RuleDraft draft) {
    Page page = table.list(next(trial).limitedTo(SOME));
    List<TriedAccount> some =
        page.items().stream()
            .map(AccountItem::read)
            .map(account ->
                TriedAccount.of(trial, draft.rules(), account, past(account, trial, draft.rules())))
            .toList();
    TrialProgress further = trial.progress().tried(some, page.next(), communities(trial));
    return moved(trial.at(further), some);
  }

  private static Slice next(Trial trial) {
    return AccountItem.of(trial.community()).after(trial.progress().place().after());
  }

  private static int communities(Trial trial) {
    return trial.scope().communities().size();
  }

  private TriedAccount.Past past(Account account, Trial trial, RuleBook rules) {
    List<PassbookLine> lines = lines(account, trial);
    boolean alike = rules.in(account.id().community()).hours().evidence().earnsAlike();
    return new TriedAccount.Past(lines, alike ? Map.of() : grades(account, lines, trial));
  }

  /** How the hours of the period are evidenced; their records say it, and no line does. */
  private Map<RecordId, EvidenceGrade> grades(
      Account account, List<PassbookLine> lines, Trial trial) {
    List<Key> keys = new ArrayList<>();
    for (PassbookLine line : lines) {
      if (line.story().origin() instanceof Origin.Served served
          && Quarter.of(line.story().servedOn()).equals(trial.scope().period())) {
        keys.add(ServiceRecordItem.keyOf(account.id().person(), served.record()));
      }
    }
    return table.readAll(keys).values().stream()
        .map(ServiceRecordItem::read)
        .collect(Collectors.toMap(ServiceRecord::id, ServiceRecord::grade));
  }

  /** An account whose head knows of no line in the period need not be read. */
  private List<PassbookLine> lines(Account account, Trial trial) {
    Quarter period = trial.scope().period();
    if (!account.hasFolded(period) && !account.quarters().containsKey(period)) {
      return List.of();
    }
    List<PassbookLine> lines = new ArrayList<>();
    table.each(LineItem.of(account.id()), item -> lines.add(LineItem.read(account.id(), item)));
    return lines;
  }

  private static Decision<Trial> moved(Trial trial, List<TriedAccount> some) {
    Transaction effect = Transaction.EMPTY.replace(TrialItem.write(trial), trial.version() - 1);
    for (TriedAccount tried : some) {
      if (tried.differs()) {
        effect = effect.create(TriedAccountItem.write(trial, tried));
      }
    }
    return new Decision.Write<>(effect, trial);
  }
}
