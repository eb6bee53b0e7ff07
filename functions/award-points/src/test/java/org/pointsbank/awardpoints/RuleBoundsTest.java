package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.Drafts.as;
import static org.pointsbank.awardpoints.Drafts.rules;
import static org.pointsbank.awardpoints.Drafts.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("What a rule may be")
final class RuleBoundsTest {
  /** Opened once: a check keeps nothing. */
  private static final BankPlayer BANK = BankPlayer.inSmallDistrict(AwardPoints::new);

  private static final String OWN =
      "{\"community\":\"%s\",\"coefficients\":[]}".formatted(SmallDistrict.JINKUN);

  @AfterAll
  static void close() {
    BANK.close();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/zone, \"Europe/Paris\", ''", "/zone, \"Asia/Wuhu\", invalid-value",
    "/zone, \"+08:00\", invalid-value", "/zone, \"\", invalid-value",
    "/hours/perHour, 1, ''", "/hours/perHour, 0, out-of-range",
    "/hours/perHour, -1, out-of-range", "/hours/perHour, 10000000, ''",
    "/hours/perHour, 10000001, out-of-range", "/hours/roundingStep, 1, ''",
    "/hours/roundingStep, 0, out-of-range", "/hours/roundingStep, -25, out-of-range",
    "/hours/roundingStep, 10000001, out-of-range", "/hours/recordCap, 0, ''",
    "/hours/recordCap, -25, out-of-range", "/hours/recordCap, 500, ''",
    "/hours/recordCap, 510, invalid-value", "/hours/recordCap, 10000025, out-of-range",
    "/hours/quarterCap, 0, ''", "/hours/quarterCap, -1, out-of-range",
    "/hours/quarterCap, 26, invalid-value", "/hours/dailyLimitMinutes, 0, ''",
    "/hours/dailyLimitMinutes, 1440, ''", "/hours/dailyLimitMinutes, 1441, out-of-range",
    "/hours/dailyLimitMinutes, -1, out-of-range", "/hours/oldestDays, 0, ''",
    "/hours/oldestDays, 3660, ''", "/hours/oldestDays, 3661, out-of-range",
    "/hours/oldestDays, -1, out-of-range", "/hours/sessionLimitMinutes, 0, ''",
    "/hours/sessionLimitMinutes, 1440, ''", "/hours/sessionLimitMinutes, 1441, out-of-range",
    "/hours/sessionLimitMinutes, -1, out-of-range", "/hours/proofForSelfReported, true, ''",
    "/hours/grades/timed, 0, ''", "/hours/grades/timed, 1000, ''",
    "/hours/grades/timed, 1001, out-of-range", "/hours/grades/sheet, -1, out-of-range",
    "/hours/grades/selfReported, 1001, out-of-range",
  })
  void ofHours(String pointer, String value, String code) {
    assertFound(changed(pointer, value), pointer, code);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/points/secondAbove, 0, ''",
    "/points/secondAbove, -1, out-of-range",
    "/points/secondAbove, 10000000, ''",
    "/points/secondAbove, 10000001, out-of-range",
    "/points/appealDays, 0, ''",
    "/points/appealDays, 366, ''",
    "/points/appealDays, 367, out-of-range",
    "/points/appealDays, -1, out-of-range",
    "/acting/ofAge, 1, ''",
    "/acting/ofAge, 0, out-of-range",
    "/acting/ofAge, 30, ''",
    "/acting/ofAge, 31, out-of-range",
    "/acting/principalsPerProxy, 1, ''",
    "/acting/principalsPerProxy, 0, out-of-range",
    "/acting/principalsPerProxy, 20, ''",
    "/acting/principalsPerProxy, 21, out-of-range",
    "/points/keepDays, 0, ''",
    "/points/keepDays, 366, ''",
    "/points/keepDays, 367, out-of-range",
    "/points/keepDays, -1, out-of-range",
    "/rounds/announceDays, 0, ''",
    "/rounds/announceDays, -1, out-of-range",
    "/rounds/orderingDays, 1, ''",
    "/rounds/orderingDays, 0, out-of-range",
    "/rounds/pickUpDays, 1, ''",
    "/rounds/pickUpDays, 0, out-of-range",
    "/rounds/pickUpDays, 161, ''",
    "/rounds/pickUpDays, 162, rounds-overlap",
    "/rounds/ordersPerPerson, 1, ''",
    "/rounds/ordersPerPerson, 0, out-of-range",
    "/rounds/ordersPerPerson, 45, ''",
    "/rounds/ordersPerPerson, 46, out-of-range",
    "/rounds/codeTries, 1, ''",
    "/rounds/codeTries, 0, out-of-range",
    "/rounds/codeTries, 101, out-of-range",
    "/evaluation/weights/duty, 0, ''",
    "/evaluation/weights/duty, -1, out-of-range",
    "/evaluation/weights/duty, 10000, ''",
    "/evaluation/weights/duty, 10001, out-of-range",
    "/evaluation/days, 0, ''",
    "/evaluation/days, 366, ''",
    "/evaluation/days, -1, out-of-range",
    "/evaluation/days, 367, out-of-range",
    "/evaluation/noticeDays, 0, ''",
    "/evaluation/noticeDays, 366, ''",
    "/evaluation/noticeDays, -1, out-of-range",
    "/evaluation/noticeDays, 367, out-of-range",
    "/evaluation/teams/leastMembers, 0, ''",
    "/evaluation/teams/leastMembers, -1, out-of-range",
    "/evaluation/teams/leastMembers, 1000, ''",
    "/evaluation/teams/leastMembers, 1001, out-of-range",
    "/evaluation/measure, \"WEIGHTED\", ''",
    "/evaluation/ties, \"MINUTES\", ''",
    "/paper/linesPerPage, 60, ''",
    "/paper/linesPerPage, 61, out-of-range",
    "/paper/pages, 100, ''",
    "/paper/pages, 101, out-of-range",
    "/activities/sessionsAheadDays, 0, out-of-range",
    "/activities/sessionsAheadDays, 1, ''",
    "/activities/sessionsAheadDays, 92, ''",
    "/activities/sessionsAheadDays, 93, out-of-range",
    "/activities/signUpClosesMinutes, 10080, ''",
    "/activities/signUpClosesMinutes, 10081, out-of-range",
    "/activities/cancelUntilMinutes, -1, out-of-range",
    "/activities/cancelUntilMinutes, 10080, ''",
    "/activities/signUpsPerPerson, 0, out-of-range",
    "/activities/signUpsPerPerson, 50, ''",
    "/activities/signUpsPerPerson, 51, out-of-range",
    "/activities/checkInOpensMinutes, 1440, ''",
    "/activities/checkInOpensMinutes, 1441, out-of-range",
    "/activities/codeStepSeconds, 9, out-of-range",
    "/activities/codeStepSeconds, 10, ''",
    "/activities/codeStepSeconds, 600, ''",
    "/activities/codeStepSeconds, 601, out-of-range",
    "/activities/wrongCodesPerMinute, 0, out-of-range",
    "/activities/wrongCodesPerMinute, 100, ''",
    "/activities/wrongCodesPerMinute, 101, out-of-range",
    "/activities/forgottenCheckOut, \"NOTHING\", ''",
  })
  void ofTheOtherSections(String pointer, String value, String code) {
    assertFound(changed(pointer, value), pointer, code);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"halfYears\":1,\"announceDays\":0} | '' | ''",
        "{\"halfYears\":5,\"announceDays\":366} | '' | ''",
        "{\"halfYears\":0,\"announceDays\":30} | /expiry/halfYears | out-of-range",
        "{\"halfYears\":6,\"announceDays\":30} | /expiry/halfYears | out-of-range",
        "{\"halfYears\":2,\"announceDays\":-1} | /expiry/announceDays | out-of-range",
        "{\"halfYears\":2,\"announceDays\":367} | /expiry/announceDays | out-of-range",
      })
  void ofExpiry(String expiry, String pointer, String code) {
    assertFound(changed("/expiry", expiry), pointer, code);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"--01-01\",\"--07-01\"] | '' | ''",
        "[\"--12-01\",\"--06-01\"] | '' | ''",
        "[\"--06-01\",\"--11-31\"] | /rounds/openings/1 | invalid-value",
        "[\"--02-29\",\"--12-01\"] | /rounds/openings/0 | invalid-value",
        "[\"--06-01\"] | /rounds/openings | invalid-value",
        "[] | /rounds/openings | invalid-value",
        "[\"--06-01\",\"--12-01\",\"--12-02\"] | /rounds/openings | invalid-value",
        "[\"--07-01\",\"--12-01\"] | /rounds/openings | invalid-value",
        "[\"--06-30\",\"--07-01\"] | /rounds/pickUpDays | rounds-overlap",
      })
  void ofOpenings(String openings, String pointer, String code) {
    assertFound(changed("/rounds/openings", openings), pointer, code);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/items/0/code, \"G-1_a\", ''",
    "/items/0/code, \"\", invalid-value",
    "/items/0/code, \"-G\", invalid-value",
    "/items/0/code, \"G 1\", invalid-value",
    "/items/0/code, \"G23456789012345678901234567890123\", invalid-value",
    "/items/0/category, \"岗位\", ''",
    "/items/0/category, \"其他\", invalid-value",
    "/items/0/nameZh, \"\", invalid-value",
    "/items/0/nameEn, \" \", invalid-value",
    "/items/0/coefficientHundredths, 0, ''",
    "/items/0/coefficientHundredths, 1000, ''",
    "/items/0/coefficientHundredths, -1, out-of-range",
    "/items/0/coefficientHundredths, 1001, out-of-range",
  })
  void ofItems(String pointer, String value, String code) {
    assertFound(changed(pointer, value), pointer, code);
  }

  @Test
  void ofACatalogueIsAtLeastOneItem() {
    assertFound(changed("/items", "[]"), "/items", "out-of-range");
  }

  @Test
  void ofACatalogueIsAtMostTwoHundredItems() {
    ObjectNode rules = rules(BANK);
    ArrayNode items = (ArrayNode) rules.path("items");
    JsonNode like = items.get(0);
    while (items.size() < 201) {
      items.add(((ObjectNode) like.deepCopy()).put("code", "X" + items.size()));
    }

    assertFound(rules, "/items", "out-of-range");
  }

  @Test
  void ofACodeIsThereOnce() {
    ObjectNode rules = rules(BANK);
    ((ObjectNode) rules.at("/items/3")).set("code", rules.at("/items/1/code"));

    assertFound(rules, "/items/3/code", "duplicate-value");
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[{own}] | '' | ''",
        "[{own},{own}] | /communities/1/community | duplicate-value",
        "[{\"community\":\"01900000-0000-7000-8000-000000000999\",\"coefficients\":[]}]"
            + " | /communities/0/community | unknown-community",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":"
            + "[{\"item\":\"H02\",\"coefficientHundredths\":1000}]}] | '' | ''",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":"
            + "[{\"item\":\"H02\",\"coefficientHundredths\":1001}]}]"
            + " | /communities/0/coefficients/0/coefficientHundredths | out-of-range",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":"
            + "[{\"item\":\"X99\",\"coefficientHundredths\":100}]}]"
            + " | /communities/0/coefficients/0/item | unknown-item",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":["
            + "{\"item\":\"H02\",\"coefficientHundredths\":1},"
            + "{\"item\":\"H02\",\"coefficientHundredths\":2}]}]"
            + " | /communities/0/coefficients/1/item | duplicate-value",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":[],"
            + "\"paper\":{\"linesPerPage\":61,\"pages\":2}}]"
            + " | /communities/0/paper/linesPerPage | out-of-range",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":[],"
            + "\"expiry\":{\"halfYears\":0,\"announceDays\":0}}] | '' | ''",
        "[{\"community\":\"01900000-0000-7000-8000-000000000011\",\"coefficients\":[],"
            + "\"points\":{\"secondAbove\":-1,\"shortfall\":\"OWED\",\"appealDays\":30}}]"
            + " | /communities/0/points/secondAbove | out-of-range",
      })
  void ofCommunities(String communities, String pointer, String code) {
    assertFound(changed("/communities", communities.replace("{own}", OWN)), pointer, code);
  }

  @Test
  void ofWeightsIsNotNothingWhereHeadsAreWeighted() {
    ObjectNode rules = changed("/evaluation/measure", "\"WEIGHTED\"");
    ObjectNode weights = (ObjectNode) rules.at("/evaluation/weights");
    for (String head : List.of("participation", "duty", "role", "results")) {
      weights.put(head, 0);
    }

    assertFound(rules, "/evaluation/weights", "out-of-range");
  }

  @Test
  void ofAQuarterIsNoLessThanOfARecord() {
    ObjectNode rules = changed("/hours/recordCap", "500");
    ((ObjectNode) rules.path("hours")).put("quarterCap", 475);

    assertFound(rules, "/hours/quarterCap", "out-of-range");
  }

  private static ObjectNode changed(String pointer, String value) {
    ObjectNode rules = rules(BANK);
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) rules.at(pointer.substring(0, last)))
        .set(pointer.substring(last + 1), tree(value));
    return rules;
  }

  private static void assertFound(ObjectNode rules, String pointer, String code) {
    Played checked =
        as(BANK, "officer")
            .body(rules.toString())
            .send("POST /districts/{district}/rule-books/check");

    JsonNode errors = checked.body().path("errors");
    if (code.isEmpty()) {
      assertThat(checked.status()).as(checked.text()).isEqualTo(200);
    } else {
      assertThat(errors).as(checked.text()).hasSize(1);
      assertThat(errors.at("/0/pointer").asText()).isEqualTo(pointer);
      assertThat(errors.at("/0/code").asText()).isEqualTo(code);
      assertThat(errors.at("/0/message").asText()).isNotBlank();
    }
  }
}
