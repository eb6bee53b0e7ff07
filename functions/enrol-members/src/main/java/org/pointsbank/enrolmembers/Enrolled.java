package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;

/**
 * A person who has come to be known; no personal data, since the answer is kept under its key.
 *
 * @param person the bank's own id
 * @param number the member number
 * @param community where
 * @param accounts the colours that were opened there
 */
@Serdeable
record Enrolled(String person, String number, String community, List<Colour> accounts) {
  static Enrolled of(Person person, CommunityId community) {
    return new Enrolled(
        person.id().value(), person.number(), community.value(), Enrolment.colours(person));
  }
}
