package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static Played play(String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(PrintPassbook::new)) {
      return bank.play(name);
    }
  }
}
