package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pointsbank.testkit.simulation.Row;

/**
 * A ranking by plain counting: whoever has so many people before them has the rank behind those.
 *
 * @param rules by which is ranked
 * @param counted all accounts that count
 */
record PlainRanking(Row rules, List<Counted> counted) {
  static final String OVERALL = "OVERALL";
  static final List<String> NAMES = List.of(OVERALL, "RED", "BLUE", "GREEN");

  PlainRanking {
    counted = List.copyOf(counted);
  }

  /** An account that counts, as of one of its lines. */
  record Counted(String person, String number, String colour, long lastLine, Brought brought) {
    /** As it stands among what is hashed. */
    String row() {
      return "%s,%s,%d,%d,%d,%d"
          .formatted(
              number, colour, lastLine, brought.lines(), brought.minutes(), brought.allHonour());
    }
  }

  /** Somebody's place. */
  record Place(long rank, String person, String number, Set<Counted> accounts) {
    Place {
      accounts = Set.copyOf(accounts);
    }

    String sortKey(String run, String ranking) {
      return "RUN#%s#%s#%06d#%s".formatted(run, ranking, rank, number);
    }
  }

  /** The places by name of the ranking. */
  Set<Place> places(String name) {
    Map<String, List<Counted>> owned =
        in(name).stream()
            .collect(Collectors.groupingBy(Counted::person, TreeMap::new, Collectors.toList()));
    return owned.values().stream()
        .map(own -> place(own, owned.values().stream().filter(each -> before(each, own)).count()))
        .collect(Collectors.toSet());
  }

  /** What all of them bring in a ranking. */
  Brought all(String name) {
    return sum(in(name));
  }

  private List<Counted> in(String name) {
    return counted.stream()
        .filter(each -> name.equals(OVERALL) || each.colour().equals(name))
        .toList();
  }

  private static Place place(List<Counted> own, long before) {
    Counted any = own.getFirst();
    return new Place(before + 1, any.person(), any.number(), Set.copyOf(own));
  }

  private boolean before(List<Counted> some, List<Counted> others) {
    Brought one = sum(some);
    Brought other = sum(others);
    long more = one.measured(rules) - other.measured(rules);
    return more > 0 || (more == 0 && one.parting(rules) > other.parting(rules));
  }

  private static Brought sum(List<Counted> some) {
    return some.stream().map(Counted::brought).reduce(Brought.NONE, Brought::plus);
  }
}
