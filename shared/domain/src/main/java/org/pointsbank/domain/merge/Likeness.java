package org.pointsbank.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.Person;

/**
 * Two people who could be one and the same. Source: rules 15.1.
 *
 * @param one the one with the lower number
 * @param other the other one
 * @param grounds why; at least one
 */
public record Likeness(Person one, Person other, Set<Ground> grounds) {
  private static final int LAST_DIGITS = 4;

  /** Copies the set in. */
  public Likeness {
    grounds = Set.copyOf(grounds);
  }

  /** Why two people are taken for one. */
  public enum Ground {
    /** The same name and the same birth date. */
    NAME_AND_BIRTH,
    /** The same phone, under another name. */
    PHONE,
    /** The same name, and phones that end alike. */
    NAME_AND_LAST_DIGITS
  }

  /** All likenesses among {@code people}, by number; who was merged away is none of them. */
  public static List<Likeness> among(List<Person> people) {
    List<Person> standing =
        people.stream()
            .filter(person -> person.merged().into().isEmpty())
            .sorted(Comparator.comparing(Person::number))
            .toList();
    Map<String, Likeness> found = new TreeMap<>();
    alike(standing, Person::name, found);
    alike(standing, Person::phone, found);
    return List.copyOf(found.values());
  }

  private static void alike(
      List<Person> people, Function<Person, String> by, Map<String, Likeness> found) {
    Map<String, List<Person>> groups =
        people.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    for (List<Person> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (Person other : group.subList(i + 1, group.size())) {
          Person one = group.get(i);
          Set<Ground> grounds = grounds(one, other);
          if (!grounds.isEmpty()) {
            found.put(one.number() + " " + other.number(), new Likeness(one, other, grounds));
          }
        }
      }
    }
  }

  private static Set<Ground> grounds(Person one, Person other) {
    List<Ground> grounds = new ArrayList<>();
    boolean named = one.name().equals(other.name());
    if (named && one.born().isPresent() && one.born().equals(other.born())) {
      grounds.add(Ground.NAME_AND_BIRTH);
    }
    if (!named && one.phone().equals(other.phone())) {
      grounds.add(Ground.PHONE);
    }
    if (named && lastDigits(one).equals(lastDigits(other))) {
      grounds.add(Ground.NAME_AND_LAST_DIGITS);
    }
    return grounds.isEmpty() ? Set.of() : EnumSet.copyOf(grounds);
  }

  private static String lastDigits(Person person) {
    return person.phone().substring(Math.max(0, person.phone().length() - LAST_DIGITS));
  }

  /** Neither name nor phone may reach a log by accident. */
  @Override
  public String toString() {
    return "Likeness[" + one.id() + ", " + other.id() + "]";
  }
}
