package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may end a membership, and let somebody back")
final class LeavingRolesTest {
  @ParameterizedTest(name = "{0} gets {1} and {2}")
  @CsvSource({
    "volunteer-wang, 403, 403",
    "volunteer-li, 403, 403",
    "worker-chen, 200, 201",
    "worker-he, 404, 404",
    "officer, 403, 403",
    "auditor, 403, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isToldByTheirRole(String subject, int end, int rejoin) {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());

      assertThat(farewell.end(subject, WANG, "LEFT", "2026-10-01").status()).isEqualTo(end);
      assertThat(farewell.rejoin(subject, JINKUN, WANG, "2026-10-01").status()).isEqualTo(rejoin);
    }
  }
}
