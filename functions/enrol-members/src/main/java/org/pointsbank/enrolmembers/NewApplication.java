package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/**
 * Who wants to be a member. Texts are normalised as in registers.
 *
 * @param name 1 to 64 characters
 * @param phone 11 digits starting with 1
 * @param born the birth date, if told
 * @param capacities as what they wish to serve; at least one
 * @param skills what they can do: at most 20 words of at most 30 characters
 */
@Serdeable
record NewApplication(
    String name,
    String phone,
    Optional<LocalDate> born,
    List<Capacity> capacities,
    List<String> skills) {

  /**
   * The applicant.
   *
   * @throws BadInput naming the field that is not well formed
   */
  Applicant applicant() {
    String plainName = NormalText.of(name);
    String plainPhone = NormalText.of(phone);
    demand(WellFormed.name(plainName), "/name");
    demand(WellFormed.phone(plainPhone), "/phone");
    demand(!capacities.isEmpty(), "/capacities");
    return new Applicant(
        plainName,
        plainPhone,
        born,
        capacities.stream().distinct().toList(),
        Reason.skills(skills));
  }

  private static void demand(boolean wellFormed, String pointer) {
    if (!wellFormed) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  /** Neither name nor phone nor birth date may reach a log by accident. */
  @Override
  public String toString() {
    return "NewApplication";
  }

  /**
   * The same, from somebody who applies by themselves.
   *
   * @param community where they want to be a member
   * @param name 1 to 64 characters
   * @param phone 11 digits starting with 1
   * @param born the birth date, if told
   * @param capacities as what they wish to serve; at least one
   * @param skills what they can do: at most 20 words of at most 30 characters
   */
  @Serdeable
  record Own(
      String community,
      String name,
      String phone,
      Optional<LocalDate> born,
      List<Capacity> capacities,
      List<String> skills) {
    /**
     * The applicant.
     *
     * @throws BadInput naming the field that is not well formed
     */
    Applicant applicant() {
      return new NewApplication(name, phone, born, capacities, skills).applicant();
    }

    /**
     * Where they want to be a member.
     *
     * @throws BadInput if it is no id
     */
    CommunityId where() {
      return BodyId.of("/community", community, CommunityId::new);
    }

    /** Neither name nor phone nor birth date may reach a log by accident. */
    @Override
    public String toString() {
      return "Own";
    }
  }
}
