package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.RecordId;

/**
 * Some service records.
 *
 * @param items in the list's order
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record RecordList(List<RecordView> items, Optional<String> nextCursor) {
  static RecordList of(
      ServiceRecords.Some some, Map<RecordId, CorrectionMark> corrections, ZoneId zone) {
    return new RecordList(
        some.records().stream()
            .map(record ->
                RecordView.of(record, Optional.ofNullable(corrections.get(record.id())), zone))
            .toList(),
        some.nextCursor());
  }
}
