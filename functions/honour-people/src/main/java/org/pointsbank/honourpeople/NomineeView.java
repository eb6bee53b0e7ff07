package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.Nominee;

/**
 * Somebody who may be honoured.
 *
 * @param person the person's id
 * @param number the member number
 * @param name the first character of the name, {@code 王*}; none for auditors
 * @param community for which they stand
 * @param honour hundredths of honour points of the period's published evaluations
 * @param minutes service minutes of them
 * @param nominatedBy who nominated them
 * @param reason why; auditors do not see it
 */
@Serdeable
record NomineeView(
    String person,
    String number,
    Optional<String> name,
    String community,
    long honour,
    long minutes,
    String nominatedBy,
    Optional<String> reason) {
  static NomineeView of(Nominee nominee, Map<PersonId, String> names, EditionView.Sight sight) {
    return new NomineeView(
        nominee.person().value(),
        nominee.number(),
        Optional.ofNullable(names.get(nominee.person())),
        nominee.community().value(),
        nominee.figures().honourHundredths(),
        nominee.figures().minutes(),
        nominee.by().by().value(),
        Optional.of(nominee.reason()).filter(_ -> sight.texts()));
  }
}
