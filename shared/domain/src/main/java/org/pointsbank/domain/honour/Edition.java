package org.pointsbank.domain.honour;

import java.util.List;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;

/**
 * One period of a programme. Whatever belongs to it moves its version on, so that nobody decides on
 * less than what was given. Source: rules 16.2.
 *
 * @param programme of which
 * @param period a quarter or a year
 * @param terms under which it was opened
 * @param panel who gives marks
 * @param opened by whom, and when
 * @param nominees how many there are
 * @param state how far it has come
 * @param version counts its changes
 */
public record Edition(
    ProgrammeId programme,
    Period period,
    Terms terms,
    List<PersonId> panel,
    Confirmation opened,
    long nominees,
    EditionState state,
    long version) {
  /** What an honour's transaction can carry together. */
  public static final int MOST_NOMINEES = 40;

  /** Copies the list in. */
  public Edition {
    panel = List.copyOf(panel);
  }

  /** Whether it still takes nominees and marks. */
  public boolean open() {
    return state instanceof EditionState.Open;
  }

  /** The same with {@code more} nominees, one version on. */
  public Edition moved(int more) {
    return new Edition(
        programme, period, terms, panel, opened, nominees + more, state, version + 1);
  }

  /** The same, decided. */
  Edition decided(EditionState.Decided decided) {
    return new Edition(programme, period, terms, panel, opened, nominees, decided, version + 1);
  }
}
