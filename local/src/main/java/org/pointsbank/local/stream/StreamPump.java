package org.pointsbank.local.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Reads the table's stream and tells one function what its filter lets through, with as many calls
 * at once as the template allows: what lies under one partition key stays in order.
 */
public final class StreamPump implements AutoCloseable {
  private static final long IDLE_MILLIS = 20;
  private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

  private final Shards shards;
  private final String arn;
  private final StreamFilter filter;
  private final Template.Function.Stream stream;
  private final Delivery delivery;
  private final PrintStream log;
  private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread;
  private final Looks looks = new Looks();
  private volatile boolean open = true;

  private StreamPump(
      LocalTable table, LoadedFunction function, Template.Function.Stream stream, PrintStream log) {
    this.arn =
        table
            .client()
            .describeTable(DescribeTableRequest.builder().tableName(LocalTable.NAME).build())
            .table()
            .latestStreamArn();
    this.shards = new Shards(table.stream(), arn);
    this.filter = StreamFilter.of(stream.patterns());
    this.stream = stream;
    this.delivery = new Delivery(function, stream, log);
    this.log = log;
    this.thread = Thread.ofPlatform().name("stream").daemon().unstarted(this::run);
  }

  /** Begins to read from the oldest record that the stream still has. */
  public static StreamPump start(
      LocalTable table, LoadedFunction function, Template.Function.Stream stream, PrintStream log) {
    StreamPump pump = new StreamPump(table, function, stream, log);
    pump.thread.start();
    return pump;
  }

  /**
   * Waits until everything that was written before this call is done or given up, and whatever that
   * wrote itself.
   *
   * @throws IllegalStateException if it takes longer than {@code most}
   */
  public void settle(Duration most) {
    looks.awaitEmpty(most);
  }

  private void run() {
    while (open) {
      long look = looks.begin();
      try {
        if (pump()) {
          looks.foundNothing(look);
          Thread.sleep(IDLE_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // The table is closing, or a fault of this machine, which the hourly tick makes up for.
        if (open) {
          e.printStackTrace(log);
          LockSupport.parkNanos(AFTER_FAULT.toNanos());
        }
      }
    }
  }

  private boolean pump() throws InterruptedException {
    List<Record> records = shards.next();
    Map<Integer, List<ObjectNode>> byLane =
        records.stream()
            .map(record -> StreamEvent.record(record, arn))
            .filter(filter::lets)
            .collect(Collectors.groupingBy(this::lane, TreeMap::new, Collectors.toList()));
    List<Future<?>> running = new ArrayList<>();
    byLane.values().forEach(lane -> running.add(lanes.submit(() -> delivery.deliver(lane))));
    for (Future<?> lane : running) {
      finish(lane);
    }
    return records.isEmpty();
  }

  private static void finish(Future<?> lane) throws InterruptedException {
    try {
      lane.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private int lane(ObjectNode record) {
    return Math.floorMod(record.at("/dynamodb/Keys/pk/S").asText().hashCode(), stream.lanes());
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    lanes.shutdownNow();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
