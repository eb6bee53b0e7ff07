package org.pointsbank.domain.honour;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.QuarterTotals;

/** What comes of nominating somebody. Source: rules 16.3. */
public sealed interface Nominating {
  /** They may be honoured. */
  record Nominated(Nominee nominee) implements Nominating {}

  /** The edition is decided. */
  record Closed(String state) implements Nominating {}

  /** They are nominated already. */
  record Exists() implements Nominating {}

  /** Nobody nominates themselves. */
  record OwnFavour() implements Nominating {}

  /** They lack what the programme asks for. */
  record NotEligible(String what) implements Nominating {}

  /**
   * A nomination.
   *
   * @param person who
   * @param community for which they stand
   * @param figures of the published evaluations of the period
   * @param by who nominates, and when
   * @param reason why
   */
  record Asked(
      Person person,
      CommunityId community,
      QuarterTotals figures,
      Confirmation by,
      String reason) {}

  /** Decides about {@code asked}, beside those who are nominated {@code before}. */
  static Nominating decide(Edition edition, List<Nominee> before, Asked asked) {
    if (!edition.open()) {
      return new Closed(edition.state().word());
    }
    if (asked.by().by().equals(asked.person().id())) {
      return new OwnFavour();
    }
    if (before.stream().anyMatch(each -> each.person().equals(asked.person().id()))) {
      return new Exists();
    }
    Terms.Eligibility eligibility = edition.terms().eligibility();
    if (asked.figures().minutes() < eligibility.minutes()) {
      return new NotEligible("minutes");
    }
    if (asked.figures().honourHundredths() < eligibility.honour()) {
      return new NotEligible("honour");
    }
    return holds(eligibility, asked.person(), edition.period().lastDay())
        ? new Nominated(nominee(asked))
        : new NotEligible("capacity");
  }

  private static boolean holds(Terms.Eligibility eligibility, Person person, LocalDate day) {
    return eligibility.capacities().isEmpty()
        || eligibility.capacities().stream().anyMatch(capacity -> person.held(capacity, day));
  }

  private static Nominee nominee(Asked asked) {
    return new Nominee(
        asked.person().id(),
        asked.person().number(),
        asked.community(),
        asked.figures(),
        asked.by(),
        asked.reason());
  }
}
