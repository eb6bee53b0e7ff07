package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/**
 * A person who is to be enrolled. Texts are normalised as in registers: NFKC, blanks dropped.
 *
 * @param number the member number, unique in the district: 1 to 32 letters, digits, dots, dashes or
 *     underscores; the next free one if it is left out
 * @param name 1 to 64 characters
 * @param phone 11 digits starting with 1
 * @param born the birth date, if known
 * @param capacities each opens the account of its colour; none for staff who do not serve
 * @param joined the first day of membership, capacities and accounts
 */
@Serdeable
record NewPerson(
    Optional<String> number,
    String name,
    String phone,
    Optional<LocalDate> born,
    List<Capacity> capacities,
    LocalDate joined) {

  /**
   * The number that was given, normalised.
   *
   * @throws BadInput if it is not well formed
   */
  Optional<String> plainNumber() {
    Optional<String> plain = number.map(NormalText::of);
    demand(plain.map(WellFormed::number).orElse(true), "/number");
    return plain;
  }

  /**
   * The person, enrolled by {@code membership} alone.
   *
   * @throws BadInput naming the field that is not well formed
   */
  Person as(PersonId id, DistrictId district, String given, Membership membership) {
    String plainName = NormalText.of(name);
    String plainPhone = NormalText.of(phone);
    demand(WellFormed.name(plainName), "/name");
    demand(WellFormed.phone(plainPhone), "/phone");
    return new Person(
        id,
        district,
        given,
        plainName,
        plainPhone,
        born,
        List.of(membership),
        Enrolment.held(capacities, membership),
        1);
  }

  private static void demand(boolean wellFormed, String pointer) {
    if (!wellFormed) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  /** Neither name nor phone nor birth date may reach a log by accident. */
  @Override
  public String toString() {
    return "NewPerson";
  }
}
