package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("An upload of a register")
final class RegisterImportsTest {
  private static final byte[] FILE =
      Registers.csv("V00101,孙丽,10000000101,,党员,锦坤园,2026-03-01", "V00102,,1,,,,");

  @ParameterizedTest(name = "{0} gets {1} and {2}")
  @CsvSource({
    "volunteer-wang, 403, 403",
    "volunteer-li, 403, 403",
    "worker-chen, 201, 200",
    "worker-he, 201, 200",
    "officer, 201, 200",
    "auditor, 403, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isTheStaffsAffair(String subject, int uploaded, int read) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String id = id(bank.as("worker-lin"));

      assertThat(
              bank.as(subject)
                  .with("district", DISTRICT)
                  .upload(FILE)
                  .send(Registers.ROUTE)
                  .status())
          .isEqualTo(uploaded);
      for (String route : new String[] {Registers.ADVANCE, Registers.SHOW, Registers.REJECTIONS}) {
        assertThat(
                bank.as(subject).with("district", DISTRICT).with("import", id).send(route).status())
            .isEqualTo(read);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"worker-chen", "officer"})
  void isAbsentInAnotherDistrict(String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(
              bank.as(subject)
                  .with("district", SmallDistrict.id("009"))
                  .upload(FILE)
                  .send(Registers.ROUTE)
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void isAbsentUnderAnIdThatIsNone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      for (String route : new String[] {Registers.ADVANCE, Registers.SHOW, Registers.REJECTIONS}) {
        assertThat(
                bank.as("officer")
                    .with("district", DISTRICT)
                    .with("import", SmallDistrict.id("999"))
                    .send(route)
                    .status())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void happensOnceUnderOneKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String first = id(bank.as("worker-chen").key("k1"));

      assertThat(id(bank.as("worker-chen").key("k1"))).isEqualTo(first);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"编号,姓名|column-missing", "编号,number|column-twice", "'\n'|file-empty"})
  void isRefusedAsAWholeWhereTheFileIsUnfit(String text, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused =
          bank.as("officer")
              .with("district", DISTRICT)
              .upload(text.getBytes(StandardCharsets.UTF_8))
              .send(Registers.ROUTE);

      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.status()).isEqualTo(422);
    }
  }

  private static String id(Asking asking) {
    return asking
        .with("district", DISTRICT)
        .upload(FILE)
        .send(Registers.ROUTE)
        .body()
        .path("id")
        .asText();
  }
}
