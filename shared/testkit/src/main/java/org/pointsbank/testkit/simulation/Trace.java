package org.pointsbank.testkit.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.pointsbank.table.Sha256;

/** What happened at the table, in order: a hash of all of it, and the last of it in words. */
public final class Trace {
  private static final int KEPT = 40;

  private final Deque<String> last = new ArrayDeque<>();
  private final StringBuilder whole = new StringBuilder();

  /** Adds an event. */
  public void add(String event) {
    whole.append(event).append('\n');
    last.addLast(event);
    if (last.size() > KEPT) {
      var _ = last.removeFirst();
    }
  }

  /** Equal for equal histories. */
  public String hash() {
    return Sha256.hex(whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The last events, oldest first. */
  public List<String> last() {
    return List.copyOf(last);
  }

  /** Begins anew. */
  public void clear() {
    last.clear();
    whole.setLength(0);
  }
}
