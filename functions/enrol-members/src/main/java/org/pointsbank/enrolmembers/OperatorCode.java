package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;

/** A binding code by the bank's operator: where a district's only officer has lost theirs. */
@Singleton
final class OperatorCode {
  private final People people;
  private final BindingCodes codes;
  private final DistrictDays days;
  private final Clock clock;

  OperatorCode(People people, BindingCodes codes, DistrictDays days, Clock clock) {
    this.people = people;
    this.codes = codes;
    this.days = days;
    this.clock = clock;
  }

  /**
   * Who is to get a code.
   *
   * @param task {@code hand-binding-code}
   * @param person the bank's own id
   */
  @Serdeable
  record Asked(String task, String person) {
    /**
     * The person.
     *
     * @throws BadInput if it is no id
     */
    PersonId id() {
      return BodyId.of("/person", person, PersonId::new);
    }
  }

  /** Draws a code for the person, if they are known. */
  Decision<HandedCode> decide(Asked asked) {
    return people
        .find(asked.id())
        .map(this::draw)
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private Decision<HandedCode> draw(Person person) {
    BindingCodes.Drawn drawn = codes.draw(person.id(), Optional.empty(), clock.instant());
    return new Decision.Write<>(drawn.effect(), HandedCode.of(drawn, days.zone(person.district())));
  }
}
