package org.pointsbank.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Maps whose values change and whose names stay. */
final class Entries {
  private Entries() {}

  static <A, B> Map<String, B> map(Map<String, A> from, Function<A, B> change) {
    Map<String, B> to = new LinkedHashMap<>();
    from.forEach((name, value) -> to.put(name, change.apply(value)));
    return to;
  }
}
