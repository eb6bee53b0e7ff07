package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Points;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

@DisplayName("Points that expire a half-year after the one of their posting")
final class ExpiryTest {
  private static final AccountId BLUE = new AccountId(JINKUN, Colour.BLUE, WANG);
  private static final String NOTHING = "{\"awarded\":0,\"expired\":0,\"trials\":0,\"imports\":0}";
  private static final Instant LAST_HOUR = Instant.parse("2027-06-30T15:30:00Z");
  private static final Instant FIRST_HOUR = Instant.parse("2027-06-30T16:30:00Z");

  @Test
  void areTakenOnceByALineAfterItsEnd() {
    try (BankPlayer bank = bank()) {
      award(bank, 500);
      bank.clock().set(LAST_HOUR);
      assertThat(tick(bank)).isEqualTo(NOTHING);
      award(bank, 200);
      bank.clock().set(FIRST_HOUR);

      assertThat(tick(bank)).isEqualTo("{\"awarded\":0,\"expired\":1,\"trials\":0,\"imports\":0}");
      assertThat(tick(bank)).isEqualTo(NOTHING);

      JsonNode line = line(bank, 3);
      assertThat(line.at("/origin/kind").asText()).isEqualTo("expired");
      assertThat(line.at("/origin/lot").asText()).isEqualTo("2026-H2");
      assertThat(line.path("spendable").asLong()).isEqualTo(-500);
      assertThat(line.path("by").isNull()).isTrue();
      assertThat(account(bank).balance().spendable()).isEqualTo(new Points(200));
      assertThat(account(bank).balance().honour()).isEqualTo(new Points(700));
    }
  }

  @Test
  void areProtectedByAnOrder() {
    try (BankPlayer bank = bank()) {
      award(bank, 500);
      Account account = account(bank);
      write(bank, AccountItem.replace(account.hold(account.holdable(new Points(300)))));
      bank.clock().set(FIRST_HOUR);

      assertThat(tick(bank)).isEqualTo("{\"awarded\":0,\"expired\":1,\"trials\":0,\"imports\":0}");

      assertThat(account(bank).balance().spendable()).isEqualTo(new Points(300));
      assertThat(account(bank).held()).isEqualTo(new Points(300));
    }
  }

  @Test
  void areAnnouncedAhead() {
    try (BankPlayer bank = bank()) {
      award(bank, 500);
      bank.clock().set(Instant.parse("2027-05-30T16:30:00Z"));
      assertThat(shown(bank)).isEmpty();
      bank.clock().set(Instant.parse("2027-05-31T16:30:00Z"));

      assertThat(shown(bank).toString())
          .isEqualTo("[{\"postedIn\":\"2026-H2\",\"points\":500,\"on\":\"2027-07-01\"}]");
    }
  }

  private static JsonNode shown(BankPlayer bank) {
    return bank.as("volunteer-wang")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue")
        .send("GET /communities/{community}/people/{person}/accounts/{colour}")
        .body()
        .path("expiring");
  }

  private static BankPlayer bank() {
    BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new);
    write(
        bank,
        Transaction.EMPTY.put(
            RuleBookItem.write(
                DISTRICT,
                AmendedRules.of(DefaultRules.book()).expiry(new Expiry.After(1, 30)).book())));
    return bank;
  }

  private static void award(BankPlayer bank, long points) {
    assertThat(
            bank.as("worker-chen")
                .with("community", JINKUN)
                .with("person", WANG)
                .with("colour", "blue")
                .body(
                    """
                    {"kind":"AWARD","head":"DUTY","points":%d,"servedOn":"%s",\
                    "reason":"值守","evidence":"值守表"}\
                    """
                        .formatted(points, bank.clock().instant().toString().substring(0, 10)))
                .send("POST /communities/{community}/people/{person}/accounts/{colour}/vouchers")
                .status())
        .isEqualTo(201);
  }

  private static String tick(BankPlayer bank) {
    return bank.task("hourly-tick").text();
  }

  private static JsonNode line(BankPlayer bank, long sequence) {
    return bank.as("volunteer-wang")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue")
        .with("sequence", sequence)
        .send("GET /communities/{community}/people/{person}/accounts/{colour}/lines/{sequence}")
        .body();
  }

  private static Account account(BankPlayer bank) {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(BLUE)).orElseThrow());
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
