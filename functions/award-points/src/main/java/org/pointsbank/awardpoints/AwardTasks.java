package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Slice;

/** The hourly sweep: awards what a lost or expired stream record left behind. */
@Singleton
final class AwardTasks {
  private final BankTable table;
  private final AwardHours awardHours;

  AwardTasks(BankTable table, AwardHours awardHours) {
    this.table = table;
    this.awardHours = awardHours;
  }

  /**
   * What the sweep did.
   *
   * @param awarded lines written by it
   */
  @Serdeable
  record Swept(long awarded) {}

  /** Goes through every community's queue of confirmed records; harmless when run twice. */
  @Task("hourly-tick")
  Swept sweep() {
    return new Swept(
        InTurn.sum(CommunityItem.everywhere(table), 0L, Long::sum, each -> swept(each.id())));
  }

  private long swept(CommunityId community) {
    return InTurn.sum(
        waiting(community), 0L, Long::sum, record -> awardHours.award(record) ? 1L : 0L);
  }

  private List<Key> waiting(CommunityId community) {
    return table.queue(Slice.prefix(ServiceRecordItem.confirmedQueue(community), "HOURS#"));
  }
}
