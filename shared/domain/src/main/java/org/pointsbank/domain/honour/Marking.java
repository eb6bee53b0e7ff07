package org.pointsbank.domain.honour;

import java.util.List;
import java.util.function.Predicate;
import org.pointsbank.domain.PersonId;

/** What comes of giving marks. Source: rules 16.3. */
public sealed interface Marking {
  /** They count; earlier ones of the same member for the same nominee do no more. */
  record Given(Marks marks) implements Marking {}

  /** The edition is decided. */
  record Closed(String state) implements Marking {}

  /** Only the panel gives marks. */
  record NotOnPanel() implements Marking {}

  /** Nobody marks themselves or whom they act for, nor whoever stands beside those. */
  record OwnFavour() implements Marking {}

  /** Nobody of that id is nominated. */
  record NotNominated() implements Marking {}

  /**
   * Decides whether {@code marks} count.
   *
   * @param actsFor for whom the judge acts
   */
  static Marking decide(
      Edition edition, List<Nominee> nominees, Marks marks, Predicate<PersonId> actsFor) {
    if (!edition.panel().contains(marks.judge())) {
      return new NotOnPanel();
    }
    if (nominees.stream().noneMatch(each -> each.person().equals(marks.nominee()))) {
      return new NotNominated();
    }
    if (nominees.stream()
        .map(Nominee::person)
        .anyMatch(person -> person.equals(marks.judge()) || actsFor.test(person))) {
      return new OwnFavour();
    }
    return edition.open() ? new Given(marks) : new Closed(edition.state().word());
  }
}
