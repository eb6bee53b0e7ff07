package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Slice;

/**
 * Whether confirmed records of a quarter still wait for their award.
 *
 * <p>The queue may lag both ways. An entry that is too many is read again as a record, so it delays
 * nothing. An entry that is missing belongs to a record that was confirmed a moment ago: its line
 * may come behind the evaluation. No read can close that gap, since the next confirmation may come
 * right behind it; instead every account is stated as of its last line, and what is posted behind
 * that line shows as a correction. For this the queue must be read before the heads: a record that
 * stood in it then is awarded behind the queue's reading, and its line is in the head or behind the
 * line that is stated, never lost between the two. Source: rules 7.2 and 7.4.
 */
@Singleton
final class WaitingAwards {
  private static final int AT_ONCE = 100;

  private final BankTable table;

  WaitingAwards(BankTable table) {
    this.table = table;
  }

  /** Whether any record of {@code community} with its service in {@code quarter} waits. */
  boolean any(CommunityId community, Quarter quarter) {
    Slice slice = ServiceRecordItem.confirmedIn(community, quarter).limitedTo(AT_ONCE);
    List<Key> keys = table.queue(slice);
    while (!keys.isEmpty()) {
      if (anyConfirmed(keys)) {
        return true;
      }
      keys = table.queue(slice.after(keys.getLast().sk()));
    }
    return false;
  }

  private boolean anyConfirmed(List<Key> keys) {
    return table.readAll(keys).values().stream()
        .map(ServiceRecordItem::read)
        .map(ServiceRecord::state)
        .anyMatch(RecordState.Confirmed.class::isInstance);
  }
}
