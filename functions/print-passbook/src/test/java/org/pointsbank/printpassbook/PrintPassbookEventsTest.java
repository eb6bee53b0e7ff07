package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of print-passbook")
final class PrintPassbookEventsTest {
  @Test
  void openABook() {
    Played played = play("print-passbook-book-opened");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("number").asText()).isEqualTo("B-000001");
  }

  @Test
  void showAPassbookWithoutABook() {
    Played played = play("print-passbook-shown");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().toString())
        .isEqualTo(
            "{\"memberNumber\":\"V00001\",\"lastLine\":0,\"waiting\":0,\"current\":null,"
                + "\"books\":[],\"prints\":[]}");
  }

  @Test
  void compareAnEmptyBook() {
    Played played = play("print-passbook-checked");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().path("result").asText()).isEqualTo("matches");
  }

  @Test
  void printNothingWithoutABook() {
    Played played = play("print-passbook-print-refused");

    assertThat(played.status()).isEqualTo(409);
    assertThat(played.code()).isEqualTo("no-book");
  }

  @Test
  void loseNoBookThatWasNeverOpened() {
    assertThat(play("print-passbook-loss-refused").status()).isEqualTo(404);
  }

  @Test
  void giveTheStatementOfAnAccount() {
    Played played = play("print-passbook-statement-given");

    assertThat(played.status()).isEqualTo(200);
    assertThat(new String(played.bytes(), StandardCharsets.UTF_8))
        .startsWith("\uFEFFRow,Number,Account,Name,Line,Posted,")
        .contains("\r\nproof,V00001,blue,王芳,")
        .endsWith(",,,,,0,0.00,0.00,0.00,,,yes\r\n");
  }

  @Test
  void giveNoStatementOfAnAccountThatWasNeverOpened() {
    Played played = play("print-passbook-statement-refused");

    assertThat(played.status()).isEqualTo(404);
    assertThat(played.code()).isEqualTo("not-found");
  }

  @Test
  void giveTheStatementOfACommunity() {
    Played played = play("print-passbook-community-statement-given");

    assertThat(played.status()).isEqualTo(200);
    assertThat(new String(played.bytes(), StandardCharsets.UTF_8))
        .contains("\r\n账户合计,V00001,蓝色,,")
        .contains("锦坤园 第 1 部分，共 1 部分; 2026-Q3，按记账时间：2026-07-01 至 2026-09-30")
        .endsWith(",是\r\n");
  }

  @Test
  void giveNoPartThatIsNone() {
    assertThat(play("print-passbook-community-statement-refused").status()).isEqualTo(404);
  }

  private static Played play(String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(PrintPassbook::new)) {
      return bank.play(name);
    }
  }
}
