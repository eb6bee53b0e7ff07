package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers one batch of the table's stream. The first record that fails ends the batch: it is named,
 * and Lambda tells it and all behind it again.
 */
@Singleton
final class StreamEntry {
  private final Json json;
  private final Log log;

  StreamEntry(Json json, Log log) {
    this.json = json;
    this.log = log;
  }

  byte[] answer(List<StreamListener> listeners, Tree event) {
    Optional<String> failed =
        event.trees("Records").stream()
            .map(StreamRecord::of)
            .filter(record -> !done(listeners, record))
            .map(StreamRecord::sequenceNumber)
            .findFirst();
    return json.write(
        Map.of(
            "batchItemFailures",
            failed.stream().map(number -> Map.of("itemIdentifier", number)).toList()));
  }

  private boolean done(List<StreamListener> listeners, StreamRecord record) {
    try {
      listeners.forEach(listener -> listener.accept(record));
      return true;
    } catch (RuntimeException fault) {
      // One record's fault must not lose the work on those before it.
      log.fault("stream " + record.kind(), record.sequenceNumber(), fault);
      return false;
    }
  }
}
