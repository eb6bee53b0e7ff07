package org.pointsbank.local.simulation;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the bank may say to a request as things are.
 *
 * @param may whether it may do it
 * @param refusals the codes for which it may refuse it
 */
record Verdict(boolean may, Set<String> refusals) {
  private static final String ANY = "*";

  /** The auditor does not know: the bank may do it, or refuse it. */
  static final Verdict UNKNOWN = new Verdict(true, Set.of(ANY));

  Verdict {
    refusals = Set.copyOf(refusals);
  }

  /** Whether {@code code} is among {@code possible}. */
  static boolean has(Set<String> possible, String code) {
    return possible.contains(ANY) || possible.contains(code);
  }

  /** Reasons against a request, gathered: without one, it must be done. */
  static final class Against {
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> possible = new LinkedHashSet<>();

    Against when(boolean holds, String code) {
      if (holds) {
        codes.add(code);
      }
      return this;
    }

    /** What may be said as well, where the bank cannot be sure of it. */
    Against perhaps(boolean holds, String code) {
      if (holds) {
        possible.add(code);
      }
      return this;
    }

    Verdict verdict() {
      possible.addAll(codes);
      return new Verdict(codes.isEmpty(), possible);
    }
  }
}
