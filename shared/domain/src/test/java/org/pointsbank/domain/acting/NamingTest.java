package org.pointsbank.domain.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.ActingRules;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

@DisplayName("Naming somebody to act for a person")
final class NamingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest(name = "a guardian of who is born {0}, until {1}: {2}")
  @CsvSource({
    "2008-10-01, , NotAMinor, ",
    "2008-10-02, , Named, 2026-10-02",
    "2012-02-29, , Named, 2030-02-28",
    "2012-02-29, 2027-01-01, Named, 2027-01-01",
    "2012-02-29, 2040-01-01, Named, 2030-02-28",
    ", , NotAMinor, "
  })
  void takesAGuardianForMinorsAlone(
      LocalDate born, LocalDate until, String outcome, LocalDate ends) {
    Naming naming =
        Naming.decide(
            asked(Acting.Kind.GUARDIAN, Optional.ofNullable(until)),
            person("1", Optional.ofNullable(born)),
            person("2", Optional.of(LocalDate.of(1970, 5, 4))),
            List.of(),
            ActingRules.FIRST);

    assertThat(naming.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(naming instanceof Naming.Named(Acting acting) ? acting.until() : Optional.empty())
        .isEqualTo(Optional.ofNullable(ends));
  }

  @ParameterizedTest(name = "an agent born {0}: {1}")
  @CsvSource({"2008-10-01, Named", "2008-10-02, Minor", ", Named"})
  void takesNobodyWhoIsKnownToBeUnderAge(LocalDate born, String outcome) {
    Naming naming =
        Naming.decide(
            asked(Acting.Kind.FAMILY, Optional.empty()),
            person("1", Optional.empty()),
            person("2", Optional.ofNullable(born)),
            List.of(),
            ActingRules.FIRST);

    assertThat(naming.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} others, until {1}, of {2}: {3}")
  @CsvSource({
    "2, , 3, Named",
    "3, , 3, TooMany",
    "3, , 4, Named",
    "1, , 1, TooMany",
    "3, 2026-10-01, 3, Named",
    "3, 2026-10-02, 3, TooMany"
  })
  void takesAFamilyMemberForSoManyAtATime(long others, LocalDate until, long most, String outcome) {
    List<Acting> standing =
        LongStream.range(0, others)
            .mapToObj(each ->
                new Acting(
                    person("3" + each, Optional.empty()).id(),
                    Acting.Kind.FAMILY,
                    Set.of(Act.SEE),
                    TODAY.minusDays(9),
                    Optional.ofNullable(until)))
            .toList();

    Naming naming =
        Naming.decide(
            asked(Acting.Kind.FAMILY, Optional.empty()),
            person("1", Optional.empty()),
            person("2", Optional.empty()),
            standing,
            new ActingRules(18, most));

    assertThat(naming.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void takesAtLeastOneAct() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Acting(
                person("1", Optional.empty()).id(),
                Acting.Kind.FAMILY,
                Set.of(),
                TODAY,
                Optional.empty()));
  }

  private static Acting asked(Acting.Kind kind, Optional<LocalDate> until) {
    return new Acting(person("1", Optional.empty()).id(), kind, Set.of(Act.SEE), TODAY, until);
  }

  private static Person person(String last, Optional<LocalDate> born) {
    String tail = "0".repeat(12 - last.length()) + last;
    return new Person(
        new PersonId("00000000-0000-7000-8000-" + tail),
        new DistrictId("00000000-0000-7000-8000-000000000099"),
        "V" + last,
        "A",
        "10000000000",
        born,
        List.of(),
        List.of(),
        1);
  }
}
