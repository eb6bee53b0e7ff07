package org.pointsbank.domain.honour;

import java.util.List;
import java.util.function.Predicate;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;

/** What comes of deciding an edition. Source: rules 16.4. */
public sealed interface Deciding {
  /** It is decided like this. */
  record Decided(Edition edition, List<Standing> honoured) implements Deciding {
    /** Copies the list in. */
    public Decided {
      honoured = List.copyOf(honoured);
    }
  }

  /** It is decided already. */
  record Closed(String state) implements Deciding {}

  /** Nobody decides about an honour of their own. */
  record OwnFavour() implements Deciding {}

  /** Nobody is nominated. */
  record NobodyNominated() implements Deciding {}

  /** The panel counts, and the nominee with this number has no marks of anybody. */
  record MarksMissing(String number) implements Deciding {}

  /**
   * Decides {@code edition} by what was given.
   *
   * @param given what was given so far
   * @param word of whoever decides, and why
   * @param actsFor for whom they act
   */
  static Deciding decide(Edition edition, Given given, Word word, Predicate<PersonId> actsFor) {
    if (!edition.open()) {
      return new Closed(edition.state().word());
    }
    if (given.nominees().isEmpty()) {
      return new NobodyNominated();
    }
    if (given.nominees().stream()
        .map(Nominee::person)
        .anyMatch(person -> person.equals(word.by().by()) || actsFor.test(person))) {
      return new OwnFavour();
    }
    Given counted = given.withoutMarksOfNominees();
    return given.nominees().stream()
        .filter(nominee -> edition.terms().weights().panel() > 0 && counted.unmarked(nominee))
        .findFirst()
        .<Deciding>map(nominee -> new MarksMissing(nominee.number()))
        .orElseGet(() -> decided(edition, counted, word));
  }

  private static Deciding decided(Edition edition, Given given, Word word) {
    List<Standing> standings = Standing.of(edition.terms(), given.nominees(), given.marks());
    return new Decided(
        edition.decided(new EditionState.Decided(word.by(), word.reason(), standings)),
        standings.stream().filter(Standing::honoured).toList());
  }

  /**
   * What an edition is decided by.
   *
   * @param nominees all of them
   * @param marks all of them
   */
  record Given(List<Nominee> nominees, List<Marks> marks) {
    /** Copies the lists in. */
    public Given {
      nominees = List.copyOf(nominees);
      marks = List.copyOf(marks);
    }

    /** Who was nominated after giving marks is no judge any more. */
    private Given withoutMarksOfNominees() {
      return new Given(
          nominees,
          marks.stream()
              .filter(
                  mark -> nominees.stream().noneMatch(each -> each.person().equals(mark.judge())))
              .toList());
    }

    private boolean unmarked(Nominee nominee) {
      return marks.stream().noneMatch(each -> each.nominee().equals(nominee.person()));
    }
  }

  /**
   * A decision's own words.
   *
   * @param by who decides, and when
   * @param reason why
   */
  record Word(Confirmation by, String reason) {}
}
