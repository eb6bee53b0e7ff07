package org.pointsbank.local.district;

import java.util.List;
import java.util.stream.Collectors;
import org.pointsbank.table.Key;

/** A batch of the table's stream that tells of service records. */
final class StreamBatch {
  private StreamBatch() {}

  static String of(List<Key> records) {
    return records.stream()
        .map(key ->
            """
            {"dynamodb":{"SequenceNumber":"1","Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},
             "NewImage":{"kind":{"S":"service-record"}}}}\
            """
                .formatted(key.pk(), key.sk()))
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }
}
