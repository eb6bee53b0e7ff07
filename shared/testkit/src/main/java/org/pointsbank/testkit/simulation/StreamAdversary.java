package org.pointsbank.testkit.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.pointsbank.table.Key;

/**
 * The table's stream at its worst: the order of one key holds, keys are shuffled, batches are cut
 * anywhere, what was told is told again, and behind a failure all is told again. Some of it may be
 * lost for good, as what nobody could be told of within a day.
 */
public final class StreamAdversary {
  private static final int LONGEST = 4;

  private final Map<String, Deque<Told>> open = new TreeMap<>();
  private final List<Told> told = new ArrayList<>();
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicInteger losing = new AtomicInteger();
  private final AtomicLong lost = new AtomicLong();

  /** One write as the stream tells it. */
  public record Told(Key key, String kind, long number) {
    private String name() {
      return key.pk() + " " + key.sk();
    }
  }

  /** Forgets everything. */
  public void clear() {
    open.clear();
    told.clear();
    numbers.set(0);
    losing.set(0);
    lost.set(0);
  }

  /** From now on so many records in a hundred end untold, for good, as after a day in the queue. */
  public void losing(int hundredths) {
    losing.set(hundredths);
  }

  /** How many records nobody was told of, and never will be. */
  public long lost() {
    return lost.get();
  }

  /** {@code row} was written. */
  public void wrote(Row row) {
    Told record = new Told(row.key(), row.kind(), numbers.incrementAndGet());
    open.computeIfAbsent(record.name(), _ -> new ArrayDeque<>()).addLast(record);
  }

  /** Whether everything was told. */
  public boolean drained() {
    return open.isEmpty();
  }

  /**
   * The next batch, told from now on; perhaps with what was told before; empty if there is none.
   */
  public List<Told> batch(RandomGenerator chance) {
    List<Told> batch = new ArrayList<>();
    int size = 1 + chance.nextInt(LONGEST);
    while (batch.size() < size && !open.isEmpty()) {
      List<String> keys = List.copyOf(open.keySet());
      String key = keys.get(chance.nextInt(keys.size()));
      Deque<Told> records = open.getOrDefault(key, new ArrayDeque<>());
      Told first = records.removeFirst();
      if (losing.get() > 0 && chance.nextInt(100) < losing.get()) {
        lost.incrementAndGet();
      } else {
        batch.add(first);
      }
      if (records.isEmpty()) {
        open.remove(key);
      }
    }
    if (!told.isEmpty() && chance.nextInt(5) == 0) {
      batch.add(chance.nextInt(1 + batch.size()), told.get(chance.nextInt(told.size())));
    }
    return batch;
  }

  /** The whole of {@code batch} was told, but for those from {@code failed} on. */
  public void done(List<Told> batch, long failed) {
    List<Told> again = batch.stream().dropWhile(record -> record.number() != failed).toList();
    told.addAll(batch.subList(0, batch.size() - again.size()));
    again
        .reversed()
        .forEach(record ->
            open.computeIfAbsent(record.name(), _ -> new ArrayDeque<>()).addFirst(record));
  }

  /** Nobody answered to {@code batch}: all of it is told again. */
  public void unanswered(List<Told> batch) {
    if (!batch.isEmpty()) {
      done(batch, batch.getFirst().number());
    }
  }

  /** The event that a function gets. */
  public static String event(List<Told> batch) {
    return batch.stream()
        .map(record ->
            """
            {"dynamodb":{"SequenceNumber":"%d","Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},\
            "NewImage":{"kind":{"S":"%s"}}}}\
            """
                .formatted(record.number(), record.key().pk(), record.key().sk(), record.kind()))
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }
}
