package org.pointsbank.domain.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ActingRules;
import org.pointsbank.domain.Person;

/** What comes of naming somebody to act for a person. Source: rules 8.7. */
public sealed interface Naming {
  /** They may, like this. */
  record Named(Acting acting) implements Naming {}

  /** They act for that person already. */
  record Exists() implements Naming {}

  /** Only who is known to be under age has a guardian. */
  record NotAMinor() implements Naming {}

  /** Who is known to be under age acts for nobody. */
  record Minor() implements Naming {}

  /** They act for as many people as may be. */
  record TooMany(long most) implements Naming {}

  /**
   * Decides whether {@code agent}, who acts for {@code others} already, may do what is asked; a
   * guardian does so until the minor is of age at the latest.
   */
  static Naming decide(
      Acting asked, Person principal, Person agent, List<Acting> others, ActingRules rules) {
    LocalDate today = asked.from();
    List<Acting> standing = others.stream().filter(each -> each.on(today)).toList();
    if (standing.stream().anyMatch(each -> each.principal().equals(principal.id()))) {
      return new Exists();
    }
    if (minor(agent, today, rules)) {
      return new Minor();
    }
    return switch (asked.kind()) {
      case GUARDIAN ->
          minor(principal, today, rules)
              ? new Named(
                  asked.endedOn(earlier(asked.until(), ofAge(principal, rules).orElseThrow())))
              : new NotAMinor();
      case SELF -> throw new IllegalArgumentException("nobody is named as themselves");
      case FAMILY -> {
        long family = standing.stream().filter(each -> each.kind() == Acting.Kind.FAMILY).count();
        yield family >= rules.principalsPerProxy()
            ? new TooMany(rules.principalsPerProxy())
            : new Named(asked);
      }
    };
  }

  private static boolean minor(Person person, LocalDate day, ActingRules rules) {
    return ofAge(person, rules).map(day::isBefore).orElse(false);
  }

  private static Optional<LocalDate> ofAge(Person person, ActingRules rules) {
    return person.born().map(born -> born.plusYears(rules.ofAge()));
  }

  private static LocalDate earlier(Optional<LocalDate> one, LocalDate other) {
    return one.filter(day -> day.isBefore(other)).orElse(other);
  }
}
