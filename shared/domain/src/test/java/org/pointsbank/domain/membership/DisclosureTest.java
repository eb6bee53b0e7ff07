package org.pointsbank.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.PersonId;

@DisplayName("A disclosure")
final class DisclosureTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final PersonId CHEN = person("101");
  private static final Disclosure ASKED =
      new Disclosure(
          new DisclosureId("01900000-0000-7000-8000-000000000821"),
          new CommunityId("01900000-0000-7000-8000-000000000011"),
          new Disclosure.Subject.Known(person("201")),
          "电话通知",
          new Confirmation(CHEN, Instant.parse("2026-10-01T15:30:00Z")));

  @ParameterizedTest(name = "tells {0} at {1}: {2}")
  @CsvSource({
    "101, 2026-10-01T15:30:00Z, true",
    "101, 2026-10-01T15:59:59.999Z, true",
    "101, 2026-10-01T16:00:00Z, false",
    "102, 2026-10-01T15:30:00Z, false"
  })
  void tellsWhoeverAskedUntilTheLocalDayEnds(String reader, Instant now, boolean told) {
    assertThat(ASKED.tells(person(reader), now, ZONE)).isEqualTo(told);
  }

  private static PersonId person(String lastThree) {
    return new PersonId("01900000-0000-7000-8000-000000000" + lastThree);
  }
}
