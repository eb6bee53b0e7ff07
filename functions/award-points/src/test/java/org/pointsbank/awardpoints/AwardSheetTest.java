package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A sheet of awards")
final class AwardSheetTest {
  private static final String IMPORTS = "/districts/{district}/award-imports";
  private static final String HEADER = "社区,编号,姓名,账户,类别,积分,日期,事由,依据\n";
  private static final String GOOD = "锦坤园,V00001,王芳,,工作履职,5.00,2026-09-20,组织 消防演练,活动记录\n";

  @Test
  void becomesVouchersAndLines() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      JsonNode done = imported(bank, GOOD + "锦坤园,V00002,李强,红色,results,0.5,2026/9/1,a b,c\n");

      assertThat(done.path("accepted").asLong()).isEqualTo(2);
      JsonNode line = lines(bank, WANG, Colour.BLUE).get(0);
      assertThat(line.path("spendable").asLong()).isEqualTo(500);
      assertThat(line.path("head").asText()).isEqualTo("DUTY");
      assertThat(line.at("/origin/reason").asText()).isEqualTo("组织 消防演练");
      assertThat(line.path("servedOn").asText()).isEqualTo("2026-09-20");
      assertThat(lines(bank, LI, Colour.RED).get(0).path("spendable").asLong()).isEqualTo(50);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void writesSeveralLinesOfOneAccountInTheirOrder() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StringBuilder rows = new StringBuilder();
      for (int month = 6; month <= 9; month++) {
        for (int day = 4; day <= 30; day++) {
          rows.append("锦坤园,V00001,王芳,蓝色账户,role,1,2026-%02d-%02d,r,e\n".formatted(month, day));
        }
      }

      JsonNode done = imported(bank, rows.toString());

      assertThat(done.path("accepted").asLong()).isEqualTo(108);
      assertThat(lines(bank, WANG, Colour.BLUE)).hasSize(100);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void leavesWhatIsAboveTheLimitToASecondPerson() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      JsonNode done = imported(bank, "锦坤园,V00001,王芳,,工作履职,20.01,2026-09-20,r,e\n");

      assertThat(done.path("accepted").asLong()).isEqualTo(1);
      assertThat(lines(bank, WANG, Colour.BLUE)).isEmpty();
      JsonNode waiting =
          bank.as("worker-lin")
              .with("community", JINKUN)
              .send("GET /communities/{community}/vouchers/waiting")
              .body()
              .path("items");
      assertThat(waiting).hasSize(1);
      assertThat(
              bank.as("worker-lin")
                  .with("community", JINKUN)
                  .with("person", WANG)
                  .with("colour", Colour.BLUE)
                  .with("voucher", waiting.get(0).path("voucher").asText())
                  .body("{}")
                  .send(
                      "POST /communities/{community}/people/{person}/accounts/{colour}"
                          + "/vouchers/{voucher}/approve")
                  .body()
                  .path("state")
                  .asText())
          .isEqualTo("posted");
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void countsOnceHoweverOftenItIsUploaded() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      assertThat(imported(bank, GOOD).path("accepted").asLong()).isEqualTo(1);

      assertThat(imported(bank, GOOD).path("unchanged").asLong()).isEqualTo(1);
      assertThat(lines(bank, WANG, Colour.BLUE)).hasSize(1);
    }
  }

  @Test
  void movesNothingWhenRunDry() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String id = upload(bank, "worker-chen", GOOD, true).body().path("id").asText();

      assertThat(advance(bank, id).path("accepted").asLong()).isEqualTo(1);
      assertThat(lines(bank, WANG, Colour.BLUE)).isEmpty();
    }
  }

  @Test
  void isFinishedByTheTick() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      assertThat(upload(bank, "worker-chen", GOOD, false).status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").tree().path("imports").asLong()).isEqualTo(1);
      assertThat(lines(bank, WANG, Colour.BLUE)).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0} is {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "锦坤园,V00001,王芳,,服务,5,2026-09-20,r,e | unknown-head | head",
        "锦坤园,V00001,王芳,,活动参与,5,2026-09-20,r,e | head-by-hours | head",
        "锦坤园,V00001,王芳,,duty,0,2026-09-20,r,e | bad-points | points",
        "锦坤园,V00001,王芳,,duty,-1,2026-09-20,r,e | bad-points | points",
        "锦坤园,V00001,王芳,,duty,1.005,2026-09-20,r,e | bad-points | points",
        "锦坤园,V00001,王芳,,duty,1000000.01,2026-09-20,r,e | bad-points | points",
        "锦坤园,V00001,王芳,,duty,5,2026-02-30,r,e | bad-date | date",
        "锦坤园,V00001,王芳,,duty,5,2026-09-20,,e | bad-reason | reason",
        "锦坤园,V00001,王芳,,duty,5,2026-09-20,r, | bad-evidence | evidence",
        "锦坤园,V99999,王芳,,duty,5,2026-09-20,r,e | unknown-person | number",
        "锦坤园,V00001,王方,,duty,5,2026-09-20,r,e | wrong-name | name",
        "无此社区,V00001,王芳,,duty,5,2026-09-20,r,e | unknown-community | community",
        "柳岸,V00001,王芳,,duty,5,2026-09-20,r,e | unknown-account | account",
        "锦坤园,V00001,王芳,红色,duty,5,2026-09-20,r,e | unknown-account | account",
        "锦坤园,V00001,王芳,紫色,duty,5,2026-09-20,r,e | unknown-account | account",
        "锦坤园,V00002,李强,,duty,5,2026-09-20,r,e | unknown-account | account",
        "锦坤园,V00001,王芳,,duty,5,2026-10-02,r,e | future | date",
        "锦坤园,V00001,王芳,,duty,5,2026-06-02,r,e | too-old | date"
      })
  void refusesARowAndTakesTheOthers(String bad, String reason, String column) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      JsonNode done = imported(bank, bad + "\n" + GOOD);

      assertThat(done.path("accepted").asLong()).isEqualTo(1);
      assertThat(done.at("/rejected/" + reason).asLong()).isEqualTo(1);
      JsonNode told =
          bank.as("worker-chen")
              .with("district", DISTRICT)
              .with("import", done.path("id").asText())
              .send("GET " + IMPORTS + "/{import}/rejections")
              .body()
              .at("/items/0");
      assertThat(told.path("row").asLong()).isEqualTo(2);
      assertThat(told.path("column").asText()).isEqualTo(column);
    }
  }

  @Test
  void refusesCommunitiesWhereItsUploaderDoesNotWork() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String id = upload(bank, "worker-he", GOOD, false).body().path("id").asText();

      assertThat(advance(bank, id).at("/rejected/unknown-community").asLong()).isEqualTo(1);
    }
  }

  @Test
  void givesNothingToSomebodyItsUploaderActsFor() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Item before = bank.bank().read(GrantsItem.keyOf(CHEN)).orElseThrow();
      Acting acting =
          new Acting(
              WANG,
              Acting.Kind.FAMILY,
              Set.of(Act.SEE),
              LocalDate.of(2026, 9, 1),
              Optional.empty());
      Item after = GrantsItem.write(CHEN, GrantsItem.read(before), List.of(acting), 2);
      assertThat(bank.bank().write(Transaction.EMPTY.put(after)))
          .isEqualTo(new Written.Committed());

      assertThat(imported(bank, GOOD).at("/rejected/own-favour").asLong()).isEqualTo(1);
      assertThat(lines(bank, WANG, Colour.BLUE)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "worker-chen, 201",
    "officer, 403",
    "auditor, 403",
    "volunteer-wang, 403",
    "nobody, 403",
    "'', 401"
  })
  void isTakenFromWorkers(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      assertThat(upload(bank, subject, GOOD, false).status()).isEqualTo(status);
    }
  }

  private static JsonNode imported(BankPlayer bank, String rows) {
    String id = upload(bank, "worker-chen", rows, false).body().path("id").asText();
    JsonNode done = advance(bank, id);
    assertThat(done.path("finished").asBoolean()).isTrue();
    return done;
  }

  private static Played upload(BankPlayer bank, String subject, String rows, boolean dryRun) {
    return bank.as(subject)
        .with("district", DISTRICT)
        .query("dryRun", dryRun)
        .upload((HEADER + rows).getBytes(StandardCharsets.UTF_8))
        .send("POST " + IMPORTS);
  }

  private static JsonNode advance(BankPlayer bank, String id) {
    return bank.as("worker-chen")
        .with("district", DISTRICT)
        .with("import", id)
        .send("POST " + IMPORTS + "/{import}/advance")
        .body();
  }

  private static JsonNode lines(BankPlayer bank, PersonId person, Colour colour) {
    return bank.as("worker-chen")
        .with("community", JINKUN)
        .with("person", person)
        .with("colour", colour)
        .query("limit", 100)
        .send("GET /communities/{community}/people/{person}/accounts/{colour}/lines")
        .body()
        .path("items");
  }
}
