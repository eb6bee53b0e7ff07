package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.TeamId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/**
 * What somebody is looked for by; what is left out does not matter. Sent as a body, since addresses
 * are kept in places where names and phones have no business.
 *
 * @param number how the member number begins, in capitals or not
 * @param name a part of the name, normalised as in registers; workers alone look by it
 * @param phoneLastFour the last four digits of the phone; workers alone look by it
 * @param state how the latest membership in this community stands today
 * @param capacity held today
 * @param team the id of a team of this community that they are in today
 * @param limit how many at most, from 1 to 100; 50 if it is left out
 * @param cursor where to go on: the last answer's {@code nextCursor}
 */
@Serdeable
record Sought(
    Optional<String> number,
    Optional<String> name,
    Optional<String> phoneLastFour,
    Optional<MembershipState> state,
    Optional<Capacity> capacity,
    Optional<String> team,
    Optional<Integer> limit,
    Optional<String> cursor) {
  private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");

  /**
   * The same, normalised.
   *
   * @throws BadInput naming the field that nobody can be found by
   */
  Sought plain() {
    Optional<String> plainNumber = number.map(NormalText::of);
    Optional<String> plainName = name.map(NormalText::of);
    Optional<String> digits = phoneLastFour.map(NormalText::of);
    demand(plainNumber.map(WellFormed::number).orElse(true), "/number");
    demand(plainName.map(WellFormed::name).orElse(true), "/name");
    demand(digits.map(text -> LAST_FOUR.matcher(text).matches()).orElse(true), "/phoneLastFour");
    return new Sought(plainNumber, plainName, digits, state, capacity, team, limit, cursor);
  }

  /**
   * The team they are in, if they are looked for by it.
   *
   * @throws BadInput if no team can have that id
   */
  Optional<TeamId> ofTeam() {
    return team.map(text -> BodyId.of("/team", text, TeamId::new));
  }

  /** Whether it tells what only workers may look by. */
  boolean personal() {
    return name.isPresent() || phoneLastFour.isPresent();
  }

  /** Whether {@code person}, known in {@code community}, is one of them on {@code today}. */
  boolean matches(Person person, CommunityId community, LocalDate today) {
    return number.map(begin -> begins(person.number(), begin)).orElse(true)
        && name.map(person.name()::contains).orElse(true)
        && phoneLastFour.map(person.phone()::endsWith).orElse(true)
        && capacity.map(each -> person.held(each, today)).orElse(true)
        && (state.isEmpty() || person.stateIn(community, today).equals(state));
  }

  private static boolean begins(String number, String begin) {
    return number.regionMatches(true, 0, begin, 0, begin.length());
  }

  private static void demand(boolean wellFormed, String pointer) {
    if (!wellFormed) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  /** Neither name nor phone may reach a log by accident. */
  @Override
  public String toString() {
    return "Sought";
  }
}
