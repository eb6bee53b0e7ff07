package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Played;

@DisplayName("Printing a passbook")
final class PrintsTest {
  @Test
  void putsTheFirstLinesAtTheTop() {
    try (Paper paper = new Paper().post(22)) {
      paper.opened();

      Played printed = paper.print();

      assertThat(printed.status()).isEqualTo(201);
      assertThat(printed.body().toString())
          .isEqualTo(
              """
              {"print":{"number":1,"book":"B-000001","firstLine":1,"lines":22,\
              "carriedForward":false,"sheets":[{"page":1,"fromRow":1,"toRow":20},\
              {"page":2,"fromRow":1,"toRow":2}],"by":"%s","at":"2026-10-01T09:00:00+08:00"},\
              "waiting":0,"room":218}\
              """
                  .formatted(Paper.worker()));
    }
  }

  @Test
  void goesOnWhereItEnded() {
    try (Paper paper = new Paper().post(3)) {
      paper.opened().printed();

      Played second = paper.post(1).print();

      assertThat(second.body().at("/print/firstLine").asLong()).isEqualTo(4);
      assertThat(second.body().at("/print/sheets").toString())
          .isEqualTo("[{\"page\":1,\"fromRow\":4,\"toRow\":4}]");
    }
  }

  @Test
  void needsABook() {
    try (Paper paper = new Paper().post(1)) {
      assertThat(paper.print().code()).isEqualTo("no-book");
    }
  }

  @Test
  void happensOnceUnderOneKey() {
    try (Paper paper = new Paper().post(1)) {
      paper.opened();
      Played first = paper.as("worker-chen").key("k").send("POST " + Paper.PASSBOOK + "/prints");
      Played again = paper.as("worker-chen").key("k").send("POST " + Paper.PASSBOOK + "/prints");

      assertThat(again).isEqualTo(first);
      assertThat(paper.show().body().path("prints")).hasSize(1);
    }
  }

  @Test
  void printsNothingTwice() {
    try (Paper paper = new Paper().post(1)) {
      paper.opened().printed();

      assertThat(paper.print().code()).isEqualTo("nothing-to-print");
    }
  }

  @Test
  void printsNothingTwiceHoweverManyAskAtOnce() throws Exception {
    try (Paper paper = new Paper().post(3)) {
      paper.opened();

      List<Integer> statuses = AtOnce.times(6, () -> paper.print().status());

      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
      assertThat(paper.show().body().path("prints")).hasSize(1);
      assertThat(paper.show().body().at("/current/lastPrintedLine").asLong()).isEqualTo(3);
    }
  }

  @Test
  void isShownWithWhatWaits() {
    try (Paper paper = new Paper().post(2)) {
      assertThat(paper.show().body().path("waiting").asLong()).isEqualTo(2);
      assertThat(paper.show().body().path("current").isNull()).isTrue();
      paper.opened().printed();

      Played shown = paper.post(3).show();

      assertThat(shown.body().path("waiting").asLong()).isEqualTo(3);
      assertThat(shown.body().path("lastLine").asLong()).isEqualTo(5);
      assertThat(shown.body().at("/current/lastPrintedLine").asLong()).isEqualTo(2);
      assertThat(shown.body().at("/prints/0/number").asLong()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "line {0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 300 | {'matches':true,'result':'matches','line':null,'spendable':null,'missing':0}",
        "2 | 200 | {'matches':false,'result':'behind','line':null,'spendable':null,'missing':1}",
        "0 | 0   | {'matches':false,'result':'behind','line':null,'spendable':null,'missing':3}",
        "2 | 150 | {'matches':false,'result':'differs','line':2,'spendable':200,'missing':1}",
        "3 | 0   | {'matches':false,'result':'differs','line':3,'spendable':300,'missing':0}",
        "4 | 400 | {'matches':false,'result':'no-such-line','line':3,'spendable':null,'missing':null}",
      },
      quoteCharacter = '"')
  void isComparedAtTheDesk(long line, long spendable, String answer) {
    try (Paper paper = new Paper().post(3)) {
      assertThat(paper.check(line, spendable).body().toString().replace('"', '\''))
          .isEqualTo(answer);
    }
  }

  @Test
  void isComparedOnlyWithBothNumbers() {
    try (Paper paper = new Paper().post(3)) {
      Played refused =
          paper.as("worker-chen").query("line", 3).send("GET " + Paper.PASSBOOK + "/check");

      assertThat(refused.code()).isEqualTo("invalid-parameter");
    }
  }

  @Test
  void isNotFoundUnderANumberThatNoPrintHas() {
    try (Paper paper = new Paper()) {
      Played refused =
          paper
              .as("worker-chen")
              .with("print", 1)
              .send("GET " + Paper.PASSBOOK + "/prints/{print}/pdf");

      assertThat(refused.status()).isEqualTo(404);
    }
  }
}
