package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Slice;

/** The hourly sweep: what a lost stream record left behind, and points whose time is over. */
@Singleton
final class AwardTasks {
  /** Below the function's own timeout; what is left is due again in an hour. */
  private static final Duration ONE_TICK = Duration.ofSeconds(20);

  private final BankTable table;
  private final AwardHours awardHours;
  private final ExpirePoints expirePoints;
  private final AdvanceTrial advanceTrial;
  private final AwardSheetDesk sheets;

  AwardTasks(
      BankTable table,
      AwardHours awardHours,
      ExpirePoints expirePoints,
      AdvanceTrial advanceTrial,
      AwardSheetDesk sheets) {
    this.table = table;
    this.awardHours = awardHours;
    this.expirePoints = expirePoints;
    this.advanceTrial = advanceTrial;
    this.sheets = sheets;
  }

  /**
   * What the sweep did.
   *
   * @param awarded lines of hours written by it
   * @param expired lines of points whose time was over
   * @param trials of drafts that nobody brought to their end, brought on by it
   * @param imports of awards likewise
   */
  @Serdeable
  record Swept(long awarded, long expired, long trials, long imports) {
    static final Swept NOTHING = new Swept(0, 0, 0, 0);

    Swept plus(Swept more) {
      return new Swept(
          awarded + more.awarded,
          expired + more.expired,
          trials + more.trials,
          imports + more.imports);
    }
  }

  /** Goes through every community, the sheets and the trials; harmless when run twice. */
  @Task("hourly-tick")
  Swept sweep() {
    Deadline deadline = Deadline.within(ONE_TICK);
    List<Supplier<Swept>> all =
        List.of(
            () -> everywhere(deadline),
            () -> new Swept(0, 0, 0, sheets.awards().finish()),
            () -> new Swept(0, 0, advanceTrial.finish(deadline), 0));
    return InTurn.sum(all, Swept.NOTHING, Swept::plus, Supplier::get);
  }

  private Swept everywhere(Deadline deadline) {
    return InTurn.sum(
        CommunityItem.everywhere(table),
        Swept.NOTHING,
        Swept::plus,
        each -> new Swept(swept(each.id()), expirePoints.in(each.id(), deadline), 0, 0));
  }

  private long swept(CommunityId community) {
    return InTurn.sum(
        waiting(community), 0L, Long::sum, record -> awardHours.award(record) ? 1L : 0L);
  }

  private List<Key> waiting(CommunityId community) {
    return table.queue(Slice.prefix(ServiceRecordItem.confirmedQueue(community), "HOURS#"));
  }
}
