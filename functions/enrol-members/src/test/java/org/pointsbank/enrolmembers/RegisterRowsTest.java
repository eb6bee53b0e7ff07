package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Role;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A row of a register")
final class RegisterRowsTest {
  private static final String GOOD = "V00101,孙丽,10000000101,1980-02-29,党员;群众,锦坤园,2026-03-01";
  private static final String LIUAN = "V00102,钱进,10000000102,,群众,柳岸,2026/3/2";

  @ParameterizedTest(name = "{1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "V1,,123,,x,x,x|missing-name|name",
        "V1,孙丽,1000000010,,x,x,x|bad-phone|phone",
        "V1,孙丽,20000000101,,x,x,x|bad-phone|phone",
        "V1,孙丽,10000000101,,x,远方,x|unknown-community|community",
        "V1,孙丽,10000000101,,会员,锦坤园,x|unknown-capacity|capacities",
        "V1,孙丽,10000000101,,党员;会员,锦坤园,x|unknown-capacity|capacities",
        "V1,孙丽,10000000101,,,锦坤园,x|unknown-capacity|capacities",
        "V00001,孙丽,10000000101,,党员,锦坤园,x|duplicate-person|number",
        "V1,王芳,10000000001,,党员,锦坤园,x|duplicate-person|phone",
        ",孙丽,10000000101,,党员,锦坤园,x|bad-number|number",
        "V#1,孙丽,10000000101,,党员,锦坤园,x|bad-number|number",
        "V1,孙丽,10000000101,,党员,锦坤园,2026-02-30|bad-date|joined",
        "V1,孙丽,10000000101,,党员,锦坤园,|bad-date|joined"
      })
  void isRefusedForTheFirstReasonThatApplies(String row, String reason, String column) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode report = imported(bank, "officer", Registers.csv(row, GOOD));

      assertThat(report.path("rejected").toString()).isEqualTo("{\"" + reason + "\":1}");
      assertThat(report.path("accepted").asLong()).isEqualTo(1);
      assertThat(Registers.rejections(bank, "officer", DISTRICT, report))
          .containsExactly("2 " + column + " " + reason);
    }
  }

  @Test
  void makesAPersonWithOneAccountForEachColourSinceTheJoiningDay() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String row = "V 00101,孙 丽,１０００００００１０１,不详,党员、在职党员;群众,锦坤园,2026年3月1日";

      assertThat(imported(bank, "officer", Registers.csv(row)).path("accepted").asLong())
          .isEqualTo(1);

      Person person = person(bank, "V00101");
      assertThat(person.name()).isEqualTo("孙丽");
      assertThat(person.born()).isEmpty();
      assertThat(person.capacities()).hasSize(3);
      assertThat(accounts(bank, person)).containsExactly(Colour.RED, Colour.BLUE);
      assertThat(person.memberships().getFirst().from()).isEqualTo(LocalDate.of(2026, 3, 1));
      assertThat(bank.bank().read(PersonLookupItem.inCommunity(JINKUN, "V00101"))).isPresent();
    }
  }

  @Test
  void isReadFromAWorkbookToo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode report = imported(bank, "officer", Registers.workbook(GOOD, LIUAN));

      assertThat(report.path("accepted").asLong()).isEqualTo(2);
      assertThat(person(bank, "V00101").born()).contains(LocalDate.of(1980, 2, 29));
    }
  }

  @Test
  void isTheSameRowInGb18030AndInAWorkbook() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      byte[] chinese = Registers.csv(Charset.forName("GB18030"), GOOD, LIUAN);

      assertThat(imported(bank, "officer", chinese).path("accepted").asLong()).isEqualTo(2);
      assertThat(
              imported(bank, "officer", Registers.workbook(GOOD, LIUAN)).path("unchanged").asLong())
          .isEqualTo(2);
    }
  }

  @Test
  void isReadUnderEnglishHeadings() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      byte[] file =
          """
          Joining Date,Community,Capacities,Phone,Name,Number
          2026-03-01,锦坤园,Resident;unit-head,10000000101,Sun Li,V00101
          """
              .getBytes(StandardCharsets.UTF_8);

      assertThat(imported(bank, "officer", file).path("accepted").asLong()).isEqualTo(1);
      assertThat(accounts(bank, person(bank, "V00101"))).containsExactly(Colour.BLUE, Colour.GREEN);
    }
  }

  @Test
  void isADuplicateWhereTheFileHasItTwice() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode report = imported(bank, "officer", Registers.csv(GOOD, GOOD));

      assertThat(Registers.rejections(bank, "officer", DISTRICT, report))
          .containsExactly("3 number duplicate-person");
    }
  }

  @Test
  void looksUnknownToAWorkerWhereItsCommunityIsNotTheirs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode report = imported(bank, "worker-he", Registers.csv(GOOD, LIUAN));

      assertThat(report.path("accepted").asLong()).isEqualTo(1);
      assertThat(Registers.rejections(bank, "worker-he", DISTRICT, report))
          .containsExactly("2 community unknown-community");
    }
  }

  @Test
  void looksUnknownOnceTheImporterHasLostTheirRole() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String id =
          bank.as("worker-chen")
              .with("district", DISTRICT)
              .query("dryRun", false)
              .upload(Registers.csv(GOOD))
              .send(Registers.ROUTE)
              .body()
              .path("id")
              .asText();
      endGrants(bank);

      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"imports\":1}");
      assertThat(
              bank.as("officer")
                  .with("district", DISTRICT)
                  .with("import", id)
                  .send(Registers.SHOW)
                  .body()
                  .path("rejected")
                  .toString())
          .isEqualTo("{\"unknown-community\":1}");
    }
  }

  @Test
  void isFinishedByTheHourlyTickWhereNobodyGoesOn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(
              bank.as("worker-chen")
                  .with("district", DISTRICT)
                  .query("dryRun", false)
                  .upload(Registers.csv(GOOD))
                  .send(Registers.ROUTE)
                  .status())
          .isEqualTo(201);

      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"imports\":1}");
      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"imports\":0}");
      assertThat(person(bank, "V00101").name()).isEqualTo("孙丽");
    }
  }

  @Test
  void isADryRunUnlessToldOtherwise() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(
              bank.as("worker-chen")
                  .with("district", DISTRICT)
                  .upload(Registers.csv(GOOD))
                  .send(Registers.ROUTE)
                  .body()
                  .path("dryRun")
                  .asBoolean())
          .isTrue();
    }
  }

  @Test
  void reachesNoLog() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(imported(bank, "officer", Registers.csv(GOOD, GOOD)).path("done").asLong())
          .isEqualTo(2);

      assertThat(bank.log()).isNotEmpty().doesNotContain("孙丽", "10000000101", "1980");
    }
  }

  private static JsonNode imported(BankPlayer bank, String subject, byte[] file) {
    return Registers.imported(bank, subject, DISTRICT, false, file);
  }

  private static Person person(BankPlayer bank, String number) {
    return bank.bank()
        .read(PersonLookupItem.byNumber(DISTRICT, number))
        .map(PersonLookupItem::read)
        .flatMap(id -> bank.bank().read(PersonItem.keyOf(id)))
        .map(PersonItem::read)
        .orElseThrow();
  }

  private static List<Colour> accounts(BankPlayer bank, Person person) {
    return AccountItem.keysOf(JINKUN, person.id()).stream()
        .flatMap(key -> bank.bank().read(key).stream())
        .map(AccountItem::read)
        .map(account -> account.id().colour())
        .toList();
  }

  private static void endGrants(BankPlayer bank) {
    Item item = bank.bank().read(GrantsItem.keyOf(SmallDistrict.CHEN)).orElseThrow();
    List<Grant> none =
        GrantsItem.read(item).stream().filter(grant -> grant.role() == Role.AUDITOR).toList();
    assertThat(
            bank.bank()
                .write(
                    Transaction.EMPTY.replace(
                        GrantsItem.write(SmallDistrict.CHEN, none, item.version() + 1),
                        item.version())))
        .isEqualTo(new Written.Committed());
  }
}
