package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A numbered book")
final class BooksTest {
  @Test
  void isOpenedAsLargeAsTheRuleBookSays() {
    try (Paper paper = new Paper()) {
      Played opened = paper.open();

      assertThat(opened.status()).isEqualTo(201);
      assertThat(opened.body().toString())
          .isEqualTo(
              """
              {"number":"B-000001","state":"current","openedBy":"%s",\
              "openedAt":"2026-10-01T09:00:00+08:00","linesPerPage":20,"pages":12,"firstLine":1,\
              "lastPrintedLine":0,"room":240,"previous":null,"next":null,"loss":null}\
              """
                  .formatted(Paper.worker()));
    }
  }

  @Test
  void countsInItsColourAndItsCommunity() {
    try (Paper paper = new Paper()) {
      assertThat(number(open(paper, "worker-chen", "202", "red"))).isEqualTo("R-000001");
      assertThat(number(open(paper, "worker-chen", "202", "green"))).isEqualTo("G-000001");
      assertThat(number(open(paper, "worker-chen", "201", "blue"))).isEqualTo("B-000001");
      assertThat(
              number(
                  paper
                      .as("worker-he")
                      .with("community", SmallDistrict.LIUAN)
                      .with("person", SmallDistrict.ZHAO)
                      .send("POST " + Paper.PASSBOOK + "/books")))
          .isEqualTo("B-000001");
      assertThat(number(paper.lost("B-000001"))).isEqualTo("B-000002");
    }
  }

  @Test
  void isOpenedOnceHoweverManyAskAtOnce() throws Exception {
    try (Paper paper = new Paper()) {
      List<Integer> statuses = AtOnce.times(6, () -> paper.open().status());

      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
      assertThat(paper.show().body().path("books")).hasSize(1);
    }
  }

  @Test
  void isNotFollowedWhileThereIsRoom() {
    try (Paper paper = new Paper().sized(3, 2).post(5)) {
      paper.opened().printed();

      Played refused = paper.open();

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("book-not-full");
      assertThat(refused.body().path("detail").asText())
          .isEqualTo("B-000001 still has room for 1 lines.");
    }
  }

  @Test
  void isFollowedByTheNextOneWhenItIsFull() {
    try (Paper paper = new Paper().sized(3, 2).post(8)) {
      paper.opened();
      Played printed = paper.print();
      Played refused = paper.print();
      Played next = paper.open();

      assertThat(printed.body().path("waiting").asLong()).isEqualTo(2);
      assertThat(refused.code()).isEqualTo("book-full");
      assertThat(refused.body().path("detail").asText())
          .isEqualTo("B-000001 is full. 2 lines wait for the next book.");
      assertThat(next.body().path("number").asText()).isEqualTo("B-000002");
      assertThat(next.body().path("previous").asText()).isEqualTo("B-000001");
      assertThat(next.body().path("firstLine").asLong()).isEqualTo(7);
      assertThat(paper.show().body().at("/books/0/next").asText()).isEqualTo("B-000002");
      assertThat(paper.show().body().at("/books/0/state").asText()).isEqualTo("filled");
    }
  }

  @Test
  void isReplacedWithATrailWhenItIsLost() {
    try (Paper paper = new Paper().post(2)) {
      paper.opened().printed();
      Played next = paper.post(1).lost("B-000001");

      assertThat(next.status()).isEqualTo(201);
      assertThat(next.body().path("number").asText()).isEqualTo("B-000002");
      assertThat(next.body().path("firstLine").asLong()).isEqualTo(3);
      assertThat(paper.show().body().at("/books/0/loss").toString())
          .isEqualTo(
              "{\"by\":\"%s\",\"at\":\"2026-10-01T09:00:00+08:00\",\"reason\":\"left on the bus\"}"
                  .formatted(Paper.worker()));
      assertThat(paper.show().body().at("/current/number").asText()).isEqualTo("B-000002");
      assertThat(paper.show().body().path("waiting").asLong()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "volunteer-wang, left on the bus",
    "worker-chen, left on the bus",
    "officer, left on the bus",
    "auditor, "
  })
  void tellsHowItWasLostToWhoeverMayKnow(String subject, String reason) {
    try (Paper paper = new Paper().opened()) {
      assertThat(paper.lost("B-000001").status()).isEqualTo(201);

      assertThat(paper.shownTo(subject).body().at("/books/0/loss/reason").asText(null))
          .isEqualTo(reason);
    }
  }

  @Test
  void isLostOnlyOnce() {
    try (Paper paper = new Paper()) {
      paper.opened();
      assertThat(paper.lost("B-000001").status()).isEqualTo(201);

      Played again = paper.lost("B-000001");

      assertThat(again.status()).isEqualTo(409);
      assertThat(again.body().path("detail").asText())
          .isEqualTo("It is lost, where this does not count.");
    }
  }

  @Test
  void isUnknownUnderTheNumberOfAnother() {
    try (Paper paper = new Paper()) {
      assertThat(open(paper, "worker-chen", "202", "red").status()).isEqualTo(201);

      assertThat(paper.lost("R-000001").status()).isEqualTo(404);
      assertThat(paper.lost("x").code()).isEqualTo("invalid-parameter");
    }
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(strings = {"", "  ", "two\\nlines"})
  void isLostForAReason(String reason) {
    try (Paper paper = new Paper()) {
      paper.opened();

      Played refused =
          paper
              .as("worker-chen")
              .with("book", "B-000001")
              .body("{\"reason\":\"%s\"}".formatted(reason))
              .send("POST " + Paper.PASSBOOK + "/books/{book}/lost");

      assertThat(refused.code()).isEqualTo("invalid-value");
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/reason");
    }
  }

  @Test
  void belongsToAnAccountThatThereIs() {
    try (Paper paper = new Paper()) {
      assertThat(open(paper, "worker-chen", "201", "red").status()).isEqualTo(404);
      assertThat(open(paper, "worker-chen", "209", "blue").status()).isEqualTo(404);
      assertThat(
              paper.as("worker-chen").with("colour", "red").send("GET " + Paper.PASSBOOK).status())
          .isEqualTo(404);
    }
  }

  private static Played open(Paper paper, String who, String person, String colour) {
    return paper
        .as(who)
        .with("person", SmallDistrict.id(person))
        .with("colour", colour)
        .send("POST " + Paper.PASSBOOK + "/books");
  }

  private static String number(Played opened) {
    return opened.body().path("number").asText();
  }
}
