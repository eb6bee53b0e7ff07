package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import org.pointsbank.lambda.StreamListener;
import org.pointsbank.lambda.StreamRecord;
import org.pointsbank.table.ServiceRecordItem;

/** Hears of confirmed records by the table's stream, and awards them. */
@Singleton
final class ConfirmedHours implements StreamListener {
  private final AwardHours awardHours;

  ConfirmedHours(AwardHours awardHours) {
    this.awardHours = awardHours;
  }

  @Override
  public void accept(StreamRecord record) {
    if (record.kind().equals(ServiceRecordItem.KIND)) {
      var _ = awardHours.award(record.key());
    }
  }
}
