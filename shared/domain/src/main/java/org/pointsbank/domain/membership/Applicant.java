package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;

/**
 * Who wants to be a member; known only while the application waits. Source: rules 2.7.
 *
 * @param name as they write it, normalised
 * @param phone 11 digits
 * @param born the birth date, if told
 * @param capacities as what they wish to serve
 * @param skills what they can do
 */
public record Applicant(
    String name, String phone, Optional<LocalDate> born, List<Capacity> capacities, Skills skills) {
  /** Copies the list in. */
  public Applicant {
    capacities = List.copyOf(capacities);
  }

  /** Neither name nor phone nor birth date may reach a log by accident. */
  @Override
  public String toString() {
    return "Applicant";
  }
}
