package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.printpassbook.PrintPassbook;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A line that is taken back after its quarter was evaluated")
final class ClosedQuarterTest {
  private static final String ACCOUNT =
      "/communities/{community}/people/{person}/accounts/{colour}";
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";

  @Test
  void leavesTheResultAndShowsAsCorrectedSince() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      BankPlayer evaluating = bank.beside(EvaluateQuarter::new);
      award(bank);
      assertThat(quarter(evaluating).send("POST " + EVALUATION).status()).isEqualTo(201);
      assertThat(place(evaluating).path("correctedSince").asBoolean()).isFalse();

      assertThat(reverse(bank).status()).isEqualTo(201);

      assertThat(place(evaluating).path("honour").asLong()).isEqualTo(500);
      assertThat(place(evaluating).path("correctedSince").asBoolean()).isTrue();
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void isPrintedBehindTheLinesBefore() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      BankPlayer printing = bank.beside(PrintPassbook::new);
      award(bank);
      assertThat(reverse(bank).status()).isEqualTo(201);
      assertThat(own(printing).send("POST " + ACCOUNT + "/passbook/books").status()).isEqualTo(201);
      assertThat(own(printing).send("POST " + ACCOUNT + "/passbook/prints").status())
          .isEqualTo(201);

      Played page =
          own(printing).with("print", 1).send("GET " + ACCOUNT + "/passbook/prints/{print}/html");

      assertThat(page.tree().path("body").asText())
          .contains("加分 组织消防演练")
          .contains("冲正第1行 登记重复")
          .contains("-5.00");
    }
  }

  private static void award(BankPlayer bank) {
    assertThat(
            own(bank)
                .body(
                    """
                    {"kind":"AWARD","head":"DUTY","points":500,"servedOn":"2026-09-20",\
                    "reason":"组织消防演练","evidence":"活动记录"}\
                    """)
                .send("POST " + ACCOUNT + "/vouchers")
                .status())
        .isEqualTo(201);
  }

  private static Played reverse(BankPlayer bank) {
    return own(bank)
        .with("sequence", 1)
        .body("{\"reason\":\"登记重复\",\"evidence\":\"签到表第3页\"}")
        .send("POST " + ACCOUNT + "/lines/{sequence}/reverse");
  }

  private static JsonNode place(BankPlayer evaluating) {
    return quarter(evaluating)
        .with("ranking", "overall")
        .send("GET " + EVALUATION + "/rankings/{ranking}")
        .body()
        .at("/items/0");
  }

  private static Asking own(BankPlayer bank) {
    return bank.as("worker-chen")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue");
  }

  private static Asking quarter(BankPlayer bank) {
    return bank.as("worker-chen").with("community", JINKUN).with("quarter", "2026-Q3");
  }
}
