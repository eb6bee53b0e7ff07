package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/**
 * What it takes to found a district.
 *
 * @param task {@code found-district}
 * @param district the new district
 * @param officer its first officer
 * @param effective the first day of its first rule book; the default rule book's own without one
 */
@Serdeable
record Founding(
    String task, NewDistrict district, FirstOfficer officer, Optional<LocalDate> effective) {

  /**
   * A district that is to be.
   *
   * @param id a UUID in lower case, so that the founding can be repeated; a new one without it
   * @param name 1 to 64 characters
   */
  @Serdeable
  record NewDistrict(Optional<String> id, String name) {
    /**
     * The id that was given.
     *
     * @throws BadInput if it is none
     */
    Optional<DistrictId> known() {
      return id.map(text -> BodyId.of("/district/id", text, DistrictId::new));
    }

    /**
     * The name, normalised.
     *
     * @throws BadInput if nothing can be called that
     */
    String plainName() {
      return demand(WellFormed.name(NormalText.of(name)), NormalText.of(name), "/district/name");
    }
  }

  /**
   * The first officer of a district, who is a member of no community.
   *
   * @param number the member number
   * @param name 1 to 64 characters
   * @param phone 11 digits starting with 1
   */
  @Serdeable
  record FirstOfficer(String number, String name, String phone) {
    /**
     * The officer as a person.
     *
     * @throws BadInput naming the field that is not well formed
     */
    Person as(PersonId id, DistrictId district) {
      String plainNumber = NormalText.of(number);
      String plainName = NormalText.of(name);
      String plainPhone = NormalText.of(phone);
      return new Person(
          id,
          district,
          demand(WellFormed.number(plainNumber), plainNumber, "/officer/number"),
          demand(WellFormed.name(plainName), plainName, "/officer/name"),
          demand(WellFormed.phone(plainPhone), plainPhone, "/officer/phone"),
          Optional.empty(),
          List.of(),
          List.of(),
          1);
    }

    /** Neither name nor phone may reach a log by accident. */
    @Override
    public String toString() {
      return "FirstOfficer";
    }
  }

  private static String demand(boolean wellFormed, String text, String pointer) {
    if (!wellFormed) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return text;
  }
}
