package org.pointsbank.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

@DisplayName("Two people who could be one")
final class LikenessTest {
  @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}")
  @CsvSource({
    "王芳, 10000000001, 1970-05-04, 王芳, 10000000002, 1970-05-04, NAME_AND_BIRTH",
    "王芳, 10000000001, 1970-05-04, 王芳, 10000000002, 1970-05-05, ''",
    "王芳, 10000000001, , 王芳, 10000000002, , ''",
    "王芳, 10000000001, , 王方, 10000000001, , PHONE",
    "王芳, 10000000001, 1970-05-04, 王方, 10000000002, 1970-05-04, ''",
    "王芳, 10000000001, , 王芳, 10009990001, , NAME_AND_LAST_DIGITS",
    "王芳, 10000000001, , 王芳, 10000000011, , ''",
    "王芳, 10000000001, 1970-05-04, 王芳, 10009990001, 1970-05-04, "
        + "NAME_AND_BIRTH NAME_AND_LAST_DIGITS"
  })
  void areToldByTheirGrounds(
      String name,
      String phone,
      LocalDate born,
      String otherName,
      String otherPhone,
      LocalDate otherBorn,
      String grounds) {
    List<Likeness> found =
        Likeness.among(
            List.of(
                person(2, otherName, otherPhone, Optional.ofNullable(otherBorn)),
                person(1, name, phone, Optional.ofNullable(born))));

    assertThat(
            found.stream()
                .flatMap(each -> each.grounds().stream().sorted())
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(grounds);
    assertThat(found).allSatisfy(each -> assertThat(each.one().number()).isEqualTo("V1"));
  }

  @Test
  void areNotThoseWhoAreOneAlready() {
    Person kept = person(1, "王芳", "10000000001", Optional.empty());
    Person gone =
        person(2, "王方", "10000000001", Optional.empty()).goingOnAs(kept.id(), List.of(), List.of());

    assertThat(Likeness.among(List.of(kept, gone))).isEmpty();
  }

  private static Person person(int number, String name, String phone, Optional<LocalDate> born) {
    return new Person(
        new PersonId("01900000-0000-7000-8000-%012d".formatted(number)),
        new DistrictId("01900000-0000-7000-8000-000000000001"),
        "V" + number,
        name,
        phone,
        born,
        List.of(),
        List.of(),
        1);
  }
}
