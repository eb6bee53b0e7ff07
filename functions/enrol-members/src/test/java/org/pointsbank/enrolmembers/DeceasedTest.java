package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Somebody who has died")
final class DeceasedTest {
  private static final LocalDate DIED = LocalDate.of(2026, 9, 20);

  @Test
  void getsNoCodeFromTheDesk() {
    try (BankPlayer bank = bank()) {
      Played refused =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", WANG)
              .send("POST /communities/{community}/people/{person}/binding-codes");

      assertThat(refused.code()).isEqualTo("person-deceased");
    }
  }

  @Test
  void isGrantedNoRole() {
    try (BankPlayer bank = bank()) {
      Played refused =
          bank.as("officer")
              .with("district", DISTRICT)
              .with("person", WANG)
              .body("{\"role\":\"AUDITOR\"}")
              .send("POST /districts/{district}/people/{person}/grants");

      assertThat(refused.code()).isEqualTo("person-deceased");
    }
  }

  @ParameterizedTest(name = "as {0}")
  @CsvSource({"principal", "agent"})
  void isNobodysProxyAndHasNone(String as) {
    try (BankPlayer bank = bank()) {
      boolean principal = as.equals("principal");
      Played refused =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", principal ? WANG : LI)
              .body(
                  "{\"agent\":\"%s\",\"kind\":\"FAMILY\",\"acts\":[\"SEE\"],\"reason\":\"亲属\"}"
                      .formatted(principal ? LI : WANG))
              .send("POST /communities/{community}/people/{person}/proxies");

      assertThat(refused.code()).isEqualTo("person-deceased");
    }
  }

  @Test
  void isKnownToNoToken() {
    try (BankPlayer bank = bank()) {
      assertThat(bank.as("volunteer-wang").send("GET /me").code()).isEqualTo("not-bound");
    }
  }

  @Test
  void isShownAsDeceased() {
    try (BankPlayer bank = bank()) {
      assertThat(
              bank.as("worker-chen")
                  .with("community", JINKUN)
                  .with("person", WANG)
                  .send("GET /communities/{community}/people/{person}")
                  .body()
                  .at("/memberships/0/state")
                  .asText())
          .isEqualTo("DECEASED");
    }
  }

  /** 王芳 has died. */
  private static BankPlayer bank() {
    BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new);
    Person alive = PersonItem.read(bank.bank().read(PersonItem.keyOf(WANG)).orElseThrow());
    Membership ended =
        alive.memberships().getFirst().ended(new Membership.Ending(DIED, Membership.End.DECEASED));
    Transaction died =
        Transaction.EMPTY
            .replace(PersonItem.write(alive.changed(List.of(ended), List.of())), alive.version())
            .create(
                GrantsItem.withSignInsEnded(
                    GrantsItem.write(WANG, List.of(), 1), Optional.of(DIED)));
    assertThat(bank.bank().write(died)).isEqualTo(new Written.Committed());
    return bank;
  }
}
