package org.pointsbank.provebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.ProofItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayName("The daily proof")
final class ProofsTest {
  private static final String PROOFS = "GET /communities/{community}/proofs";
  private static final Key BOOK = AccountItem.keyOf(new AccountId(JINKUN, Colour.BLUE, WANG));

  @Test
  void countsEveryHeadOfTheCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(bank.task("prove-books").tree().path("ended").asLong()).isEqualTo(2);

      JsonNode proof = latest(bank);

      assertThat(proof.path("state").asText()).isEqualTo("right");
      assertThat(proof.path("day").asText()).isEqualTo("2026-10-01");
      assertThat(proof.path("accounts").asLong()).isEqualTo(3);
      assertThat(proof.path("endedAt").asText()).startsWith("2026-10-01T09:00");
    }
  }

  @Test
  void isMadeOnceADayHoweverOftenItIsAskedFor() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = bank.task("prove-books");

      assertThat(bank.task("prove-books").text())
          .isEqualTo("{\"begun\":0,\"ended\":0,\"differing\":0,\"reported\":0}");
      assertThat(bank.task("hourly-tick").text())
          .isEqualTo("{\"begun\":0,\"ended\":0,\"differing\":0,\"reported\":0}");
      assertThat(list(bank).path("items")).hasSize(1);
    }
  }

  @Test
  void showsTheLatestDayFirst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = bank.task("prove-books");
      nextDay(bank);
      var _ = bank.task("prove-books");

      JsonNode first =
          bank.as("auditor").with("community", JINKUN).query("limit", 1).send(PROOFS).body();
      JsonNode second =
          bank.as("auditor")
              .with("community", JINKUN)
              .query("limit", 1)
              .query("cursor", first.path("nextCursor").asText())
              .send(PROOFS)
              .body();

      assertThat(first.path("items").path(0).path("day").asText()).isEqualTo("2026-10-02");
      assertThat(second.path("items").path(0).path("day").asText()).isEqualTo("2026-10-01");
    }
  }

  @Test
  void tellsWhatDiffersAndCountsItForTheAlarm() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      set(bank.table(), BOOK, "minutes", AttributeValue.fromN("60"));

      assertThat(bank.task("prove-books").tree().path("differing").asLong()).isEqualTo(1);

      JsonNode proof = latest(bank);
      assertThat(proof.path("state").asText()).isEqualTo("differing");
      assertThat(proof.path("differences").asLong()).isEqualTo(1);
      assertThat(proof.path("found").path(0).path("kind").asText()).isEqualTo("account");
      assertThat(bank.log())
          .contains(
              "\"message\":\"books-differ\"", "\"BookDifferences\":1", "\"BookDifferences\":0")
          .contains("\"Namespace\":\"PointsBank\"");
    }
  }

  @Test
  void findsHeadsOfWhoeverIsNotInTheList() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      delete(bank.table(), new Key("COMMUNITY#" + JINKUN.value() + "#PEOPLE", "V00002"));
      var _ = bank.task("prove-books");

      assertThat(latest(bank).path("accounts").asLong()).isEqualTo(3);
      assertThat(latest(bank).path("state").asText()).isEqualTo("right");
    }
  }

  @Test
  void missesWhatTheProofBeforeCounted() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = bank.task("prove-books");
      delete(bank.table(), AccountItem.keyOf(new AccountId(JINKUN, Colour.RED, LI)));
      nextDay(bank);
      var _ = bank.task("prove-books");

      assertThat(latest(bank).path("found").path(0).path("kind").asText()).isEqualTo("fewer");
      assertThat(latest(bank).path("found").path(0).path("what").asText())
          .isEqualTo("2 accounts, 3 in the proof before");
    }
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      ProofRun.Of of = new ProofRun.Of(JINKUN, LocalDate.of(2026, 9, 30));
      ProofRun interrupted =
          ProofRun.begun(of, bank.clock().instant())
              .further(Counted.of(40, 20), List.of(), Optional.of("V00001"));
      assertThat(bank.bank().write(Transaction.EMPTY.create(ProofItem.write(interrupted))))
          .isEqualTo(new Written.Committed());

      assertThat(bank.task("hourly-tick").tree().path("ended").asLong()).isEqualTo(1);

      JsonNode proof = latest(bank);
      assertThat(proof.path("state").asText()).isEqualTo("right");
      assertThat(proof.path("lines").asLong()).as("as before it was interrupted").isEqualTo(40);
      assertThat(proof.path("accounts").asLong()).as("of V00002, behind it").isEqualTo(2);
    }
  }

  @Test
  void takesManyPeoplePartByPart() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      for (int number = 500; number < 560; number++) {
        enrol(bank, new PersonId(SmallDistrict.id(Integer.toString(number))), "W00" + number);
      }
      var _ = bank.task("prove-books");

      assertThat(latest(bank).path("accounts").asLong()).isEqualTo(63);
      Key key = ProofItem.keyOf(new ProofRun.Of(JINKUN, LocalDate.of(2026, 10, 1)));
      assertThat(bank.bank().read(key).orElseThrow().version()).as("steps").isEqualTo(6);
    }
  }

  private static void enrol(BankPlayer bank, PersonId person, String number) {
    AccountId account = new AccountId(JINKUN, Colour.BLUE, person);
    Key listed = PersonLookupItem.inCommunity(JINKUN, number);
    assertThat(
            bank.bank()
                .write(
                    Transaction.EMPTY
                        .create(PersonLookupItem.write(listed, person))
                        .create(
                            AccountItem.write(
                                Account.open(account, number, LocalDate.of(2026, 2, 1))))))
        .isEqualTo(new Written.Committed());
  }

  @Test
  void ofADistrictShowsTheLatestOfEachCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = bank.task("prove-books");

      JsonNode latest =
          bank.as("officer")
              .with("district", DISTRICT)
              .send("GET /districts/{district}/proofs")
              .body();

      assertThat(latest.path("items")).hasSize(2);
    }
  }

  @ParameterizedTest(name = "as [{0}]")
  @CsvSource({
    "volunteer-wang, 403, 403",
    "volunteer-li, 403, 403",
    "worker-chen, 200, 403",
    "worker-he, 404, 403",
    "officer, 200, 200",
    "auditor, 200, 200",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isShownByRole(String who, int community, int district) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(bank.as(who).with("community", JINKUN).send(PROOFS).status()).isEqualTo(community);
      assertThat(
              bank.as(who)
                  .with("district", DISTRICT)
                  .send("GET /districts/{district}/proofs")
                  .status())
          .isEqualTo(district);
    }
  }

  @Test
  void ofAnUnknownCommunityLooksAbsent() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      PersonId other = WANG;
      assertThat(bank.as("officer").with("community", other).send(PROOFS).status()).isEqualTo(404);
    }
  }

  private static JsonNode list(BankPlayer bank) {
    return bank.as("worker-chen").with("community", JINKUN).send(PROOFS).body();
  }

  private static JsonNode latest(BankPlayer bank) {
    return list(bank).path("items").path(0);
  }

  private static void nextDay(BankPlayer bank) {
    bank.clock().set(bank.clock().instant().plus(Duration.ofDays(1)));
  }

  private static void set(LocalTable table, Key key, String attribute, AttributeValue value) {
    var _ =
        table
            .client()
            .updateItem(update ->
                update
                    .tableName(LocalTable.NAME)
                    .key(keyOf(key))
                    .updateExpression("SET #a = :v")
                    .expressionAttributeNames(Map.of("#a", attribute))
                    .expressionAttributeValues(Map.of(":v", value)));
  }

  private static void delete(LocalTable table, Key key) {
    var _ = table.client().deleteItem(delete -> delete.tableName(LocalTable.NAME).key(keyOf(key)));
  }

  private static Map<String, AttributeValue> keyOf(Key key) {
    return Map.of("pk", AttributeValue.fromS(key.pk()), "sk", AttributeValue.fromS(key.sk()));
  }
}
