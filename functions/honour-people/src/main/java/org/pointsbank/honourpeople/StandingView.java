package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.Standing;

/**
 * A place in an edition.
 *
 * @param rank from 1; who is equal by the tie rule too shares one, and the next is left out
 * @param number the member number
 * @param name the first character of the name, {@code 王*}; none for auditors
 * @param person the person's id; for those who lead, nominate or mark only
 * @param community for which they stand
 * @param total what is ranked by, in hundredths
 * @param ledger hundredths of honour points of the period's published evaluations
 * @param panel hundredths of marks: the mean over those who gave any
 * @param honoured whether they are
 */
@Serdeable
record StandingView(
    long rank,
    String number,
    Optional<String> name,
    Optional<String> person,
    String community,
    long total,
    long ledger,
    long panel,
    boolean honoured) {
  static StandingView of(Standing standing, Map<PersonId, String> names, EditionView.Sight sight) {
    return new StandingView(
        standing.rank(),
        standing.number(),
        Optional.ofNullable(names.get(standing.person())),
        Optional.of(standing.person().value()).filter(_ -> sight.texts()),
        standing.community().value(),
        standing.total(),
        standing.ledger(),
        standing.panel(),
        standing.honoured());
  }
}
