package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Row;

/**
 * What was there when a call began: whatever it does is done of this, or of what came later.
 *
 * @param now the moment
 * @param lines how many lines each account had
 * @param waiting the records that waited for their award
 */
record Since(Instant now, Map<Key, Long> lines, Set<Key> waiting) {
  Since {
    lines = Map.copyOf(lines);
    waiting = Set.copyOf(waiting);
  }

  static Since of(World world, Instant now) {
    return new Since(
        now,
        world.all("account").stream()
            .collect(Collectors.toMap(Row::key, account -> account.number("lastLine"))),
        world.all("service-record").stream()
            .filter(Since::waits)
            .map(Row::key)
            .collect(Collectors.toSet()));
  }

  static boolean waits(Row record) {
    return record.text("state").equals("confirmed");
  }

  long lines(Row account) {
    return lines.getOrDefault(account.key(), 0L);
  }
}
