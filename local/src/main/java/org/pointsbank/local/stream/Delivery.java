package org.pointsbank.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.pointsbank.local.function.Invoked;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;

/** Tells one function a run of records, in order, until each is done or given up. */
final class Delivery {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
  private static final int LONGEST_DOUBLING = 7;

  private final LoadedFunction function;
  private final Template.Function.Stream stream;
  private final PrintStream log;

  Delivery(LoadedFunction function, Template.Function.Stream stream, PrintStream log) {
    this.function = function;
    this.stream = stream;
    this.log = log;
  }

  void deliver(List<ObjectNode> records) {
    int done = 0;
    int tried = 0;
    while (done < records.size()) {
      List<ObjectNode> batch =
          records.subList(done, Math.min(done + stream.batchSize(), records.size()));
      int failed = failed(batch);
      done += failed;
      if (failed == batch.size()) {
        tried = 0;
        continue;
      }
      tried = failed == 0 ? tried + 1 : 1;
      if (tried > stream.retries()) {
        giveUp(batch.get(failed));
        done++;
        tried = 0;
      } else {
        LockSupport.parkNanos(FIRST_PAUSE << Math.min(tried, LONGEST_DOUBLING));
      }
    }
  }

  /** The place of the first record that failed; behind the last one if none did. */
  private int failed(List<ObjectNode> batch) {
    return switch (function.invoke(StreamEvent.of(batch))) {
      case Invoked.Answered(byte[] json) -> failed(batch, json);
      case Invoked.Faulted _ -> 0;
    };
  }

  /** Of several named, the first one counts; one that is not in the batch fails all of it. */
  private static int failed(List<ObjectNode> batch, byte[] answer) {
    JsonNode failures;
    try {
      failures = JSON.readTree(answer).path("batchItemFailures");
    } catch (IOException e) {
      // Lambda takes an answer that it cannot read for a failure of the whole batch.
      return 0;
    }
    return failures
        .valueStream()
        .map(failure -> failure.path("itemIdentifier").asText())
        .map(number -> place(batch, number).orElse(0))
        .min(Integer::compare)
        .orElse(batch.size());
  }

  private static Optional<Integer> place(List<ObjectNode> batch, String sequenceNumber) {
    return IntStream.range(0, batch.size())
        .boxed()
        .filter(i -> number(batch.get(i)).equals(sequenceNumber))
        .findFirst();
  }

  private static String number(ObjectNode record) {
    return record.at("/dynamodb/SequenceNumber").asText();
  }

  /** Where the cloud sends the record to the queue of failures. */
  private void giveUp(ObjectNode record) {
    log.println(
        function.described().name()
            + " gave up on "
            + record.at("/dynamodb/Keys")
            + " after "
            + stream.retries()
            + " retries");
  }
}
