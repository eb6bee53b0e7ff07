package org.pointsbank.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A body that is not what was asked for")
final class BadBodiesTest {
  private static final String PUT = "POST /communities/{community}/people/{person}/beans";
  private static final String LOOK = "GET /communities/{community}/people/{person}/beans";

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"count\":1.0}                       | wrong-type      | /count",
        "{\"count\":1e0}                       | wrong-type      | /count",
        "{\"count\":1.5}                       | wrong-type      | /count",
        "{\"count\":\"1\"}                     | wrong-type      | /count",
        "{\"count\":true}                      | wrong-type      | /count",
        "{\"count\":[1]}                       | wrong-type      | /count",
        "{\"count\":{}}                        | wrong-type      | /count",
        "{\"count\":9223372036854775808}       | wrong-type      | /count",
        "{\"count\":-9223372036854775809}      | wrong-type      | /count",
        "{\"count\":1000000000000000000000}    | invalid-value   |       ",
        "{\"count\":1,\"lid\":\"PURPLE\"}      | wrong-type      | /lid  ",
        "{\"count\":1,\"lid\":\"\"}            | wrong-type      | /lid  ",
        "{\"count\":1,\"lid\":1}               | wrong-type      | /lid  ",
        "{\"count\":1,\"on\":\"2026-02-30\"}   | wrong-type      | /on   ",
        "{\"count\":1,\"on\":\"soon\"}         | wrong-type      | /on   ",
        "{\"count\":1,\"on\":20261001}         | wrong-type      | /on   ",
        "{\"count\":1,\"shut\":\"true\"}       | wrong-type      | /shut ",
        "{\"count\":1,\"shut\":1}              | wrong-type      | /shut ",
        "{\"count\":1,\"colour\":1}            | wrong-type      | /colour",
        "{\"count\":1,\"colour\":{}}           | wrong-type      | /colour",
        "{\"count\":1,\"kinds\":\"x\"}         | wrong-type      | /kinds",
        "{\"count\":1,\"kinds\":[1]}           | wrong-type      | /kinds/0",
        "{\"count\":1,\"kinds\":[null]}        | wrong-type      | /kinds/0",
        "{\"count\":1,\"label\":{\"text\":\"x\"}}                     | missing-field | /label/size",
        "{\"count\":1,\"label\":{\"text\":\"x\",\"size\":\"y\"}}      | wrong-type    | /label/size",
        "{\"count\":1,\"label\":{\"text\":\"x\",\"size\":1,\"z\":1}}  | unknown-field | /label/z",
        "{\"count\":1,\"label\":[]}            | wrong-type      | /label",
        "{\"Count\":1}                         | unknown-field   | /Count",
        "{\"count\":1,\"a b\":1}               | unknown-field   | /a b  ",
        "{\"count\":1,\"a/b\":1}               | unknown-field   | /a~1b ",
        "null                                  | wrong-type      |       ",
        "[]                                    | wrong-type      |       ",
        "\"x\"                                 | wrong-type      |       ",
        "1                                     | wrong-type      |       ",
        "{'count':1}                           | malformed-json  |       ",
        "{\"count\":01}                        | malformed-json  |       ",
        "{\"count\":NaN}                       | malformed-json  |       ",
        "{\"count\":1,}                        | malformed-json  |       ",
        "{\"count\":1}//x                      | malformed-json  |       ",
        "{\"count\":1,\"colour\":\"\\u0000\"}  | invalid-value   | /colour",
        "{\"count\":1,\"colour\":\"\\ud83d\"}  | invalid-value   | /colour",
        "{\"count\":1,\"colour\":\"\\ude00x\"} | invalid-value   | /colour",
      })
  void isRefusedByName(String body, String code, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body(body).send(PUT);

      assertThat(played.status()).isEqualTo(400);
      assertThat(played.code()).isEqualTo(code);
      assertThat(played.body().at("/errors/0/pointer").asText())
          .isEqualTo(pointer == null ? "" : pointer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":1,\"colour\":null}",
        "{\"count\":1,\"lid\":\"RED\",\"on\":\"2026-10-01\",\"shut\":true,\"kinds\":[]}",
        "{\"count\":1,\"label\":{\"text\":\"\\ud83d\\ude00\",\"size\":1}}",
        " \n{\"count\":1}\n"
      })
  void isTakenIfItOnlyLooksUnusual(String body) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      assertThat(asWang(bank).body(body).send(PUT).status()).isEqualTo(201);
    }
  }

  @Test
  void isRefusedWhenItIsNestedTooDeep() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      String deep = "{\"count\":1,\"colour\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

      assertThat(asWang(bank).body(deep).send(PUT).code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void isRefusedWhenATextIsTooLong() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      String body = "{\"count\":1,\"colour\":\"" + "x".repeat(2001) + "\"}";

      assertThat(asWang(bank).body(body).send(PUT).code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void isRefusedWhenItIsAMegabyte() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body(" ".repeat(1_000_000) + "{\"count\":1}").send(PUT);

      assertThat(played.status()).isEqualTo(413);
    }
  }

  @Test
  void isRefusedWhenItIsMissing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      assertThat(asWang(bank).body("").send(PUT).code()).isEqualTo("malformed-json");
    }
  }

  @Test
  void isRefusedWhenTheGatewayCouldNotHaveSentIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      byte[] event =
          new String(
                  asWang(bank).upload(new byte[] {1}).event(PUT),
                  java.nio.charset.StandardCharsets.UTF_8)
              .replace("AQ==", "A*==")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);

      assertThat(bank.play(event).code()).isEqualTo("malformed-json");
    }
  }

  @Test
  void isIgnoredWhereNoneIsAskedFor() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      assertThat(asWang(bank).body("{").send(LOOK).status()).isEqualTo(200);
      assertThat(asWang(bank).body("x".repeat(1_000_000)).send(LOOK).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json                 | 201",
        "Application/JSON                 | 201",
        "application/json; charset=utf-8  | 201",
        "application/json;charset=\"UTF-8\" | 201",
        "application/jsonp                | 415",
        "application/problem+json         | 415",
        "text/json                        | 415",
        "application/x-www-form-urlencoded | 415",
      })
  void isWhatItsMediaTypeSays(String type, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body("{\"count\":1}").header("content-type", type).send(PUT);

      assertThat(played.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "person, 01900000-0000-7000-8000-00000000020A",
    "person, 01900000000070008000000000000201",
    "person, ../person",
    "community, x",
    "community, ''",
  })
  void orAPathThatCannotBe(String name, String value) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).with(name, value).send(LOOK);

      assertThat(played.status()).isEqualTo(400);
      assertThat(played.body().at("/errors/0/pointer").asText()).isEqualTo(name);
    }
  }

  private static Asking asWang(BankPlayer bank) {
    return bank.as("volunteer-wang")
        .with("community", SmallDistrict.JINKUN)
        .with("person", SmallDistrict.WANG);
  }
}
