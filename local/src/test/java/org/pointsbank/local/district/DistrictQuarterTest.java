package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.local.demo.DemoFiles;
import org.pointsbank.local.demo.Progress;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A district's quarter, over HTTP,")
final class DistrictQuarterTest {
  /** Lived once, since it takes its time; the tests only look at it, or do what changes nothing. */
  private static final Quarter QUARTER = new Quarter();

  @Test
  void takesInTheRegister() {
    assertCounts(QUARTER.register, Expected.counts("register"));
  }

  @Test
  void takesInTheSheets() {
    assertCounts(QUARTER.sheet, Expected.counts("sheets"));
  }

  @Test
  void leavesLongDaysToASecondReviewer() {
    assertThat(QUARTER.awaitingSecond())
        .hasSize(Expected.counts("sheets").path("needsSecondReview").asInt());
  }

  @Test
  void awardsEveryAccountItsDue() {
    Map<String, String> reckoned = new TreeMap<>();
    QUARTER
        .accounts()
        .forEach((account, seen) -> {
          if (seen.path("lastLine").asLong() > 0) {
            reckoned.put(account, sums(seen, seen.path("lastLine").asLong()));
          }
        });

    assertThat(reckoned).isEqualTo(Expected.accounts());
    assertThat(total(QUARTER.accounts().values().stream().toList())).isEqualTo(Expected.totals());
  }

  @Test
  void countsHoursInTheQuarterOfTheirService() {
    Map<String, List<JsonNode>> lines =
        QUARTER.accounts().values().stream()
            .filter(account -> account.path("lastLine").asLong() > 0)
            .flatMap(account -> QUARTER.lines(account).stream())
            .collect(
                Collectors.groupingBy(
                    DistrictQuarterTest::quarter, TreeMap::new, Collectors.toList()));
    Map<String, String> sums = new TreeMap<>();
    lines.forEach((quarter, in) ->
        sums.put(quarter, Expected.sums(sum(in, "minutes"), sum(in, "honour"), in.size())));

    assertThat(sums).isEqualTo(Expected.quarters());
  }

  @Test
  void givesStatementsThatComeToTheSame() {
    Statements statements = Statements.ofAllCommunities(QUARTER);

    assertThat(statements.accounts()).isEqualTo(Expected.accounts());
    assertThat(statements.proofs()).hasSize(10).allMatch(proof -> proof.endsWith(",yes"));
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"锦坤园", "柳岸", "望江", "荷塘", "松竹", "桂园", "梅林", "柏庄", "云溪", "石桥"})
  void ranksEveryCommunity(String community) {
    String path =
        "/communities/" + QUARTER.office.communities().get(community) + "/evaluations/2026-Q3";
    assertThat(QUARTER.office.confirming().post(path, Map.of()).status()).isEqualTo(201);

    for (String ranking : List.of("overall", "RED", "BLUE", "GREEN")) {
      assertThat(places(path + "/rankings/" + ranking.toLowerCase(Locale.ROOT)))
          .as(ranking)
          .isEqualTo(Expected.ranking(community, ranking));
    }
  }

  @Test
  void showsWhatItWouldHaveComeToHadOneCategoryCountedTwice() {
    Map<Key, Item> before = books();

    QuarterTrial trial = new QuarterTrial(QUARTER, "公益");

    SheetSums sheets = trial.sheets;
    long plain = SheetSums.total(sheets.plain);
    long doubled = SheetSums.total(sheets.doubled);
    JsonNode totals = trial.finished.path("totals");
    assertThat(Expected.quarters().get("2026-Q3"))
        .isEqualTo(Expected.sums(totals.path("minutes").asLong(), plain, sheets.lines));
    assertThat(totals.path("lines").asLong()).isEqualTo(sheets.lines);
    assertThat(totals.path("before").asLong()).isEqualTo(plain);
    assertThat(totals.path("after").asLong()).isEqualTo(doubled);
    assertThat(totals.path("difference").asLong()).isEqualTo(doubled - plain).isPositive();
    assertThat(trial.gains()).isEqualTo(sheets.gains());
    assertThat(trial.finished.at("/accounts/differing").asLong()).isEqualTo(sheets.gains().size());
    assertThat(books()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenTheFilesComeAgain() {
    Map<Key, Item> before = books();

    JsonNode register = QUARTER.office.importRegister(DemoFiles.register(), Progress.SILENT);
    JsonNode sheet = QUARTER.office.importSheet(DemoFiles.sheets(), Progress.SILENT);
    QUARTER.bank.settle(Duration.ofMinutes(1));

    assertThat(register.path("accepted").asLong() + sheet.path("accepted").asLong()).isZero();
    assertThat(register.path("unchanged")).isEqualTo(Expected.counts("register").path("accepted"));
    assertThat(sheet.path("unchanged")).isEqualTo(Expected.counts("sheets").path("accepted"));
    assertThat(books()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenEveryBatchComesTwiceAndInAnotherOrder() {
    Map<Key, Item> before = books();
    List<Key> records = new ArrayList<>();
    QUARTER
        .bank
        .bank()
        .walk(item -> {
          if (item.get(Item.KIND).equals(ServiceRecordItem.KIND)) {
            records.add(item.key());
          }
        });
    Collections.shuffle(records, new Random(20261001));

    for (int from = 0; from < records.size(); from += 100) {
      String batch = StreamBatch.of(records.subList(from, Math.min(from + 100, records.size())));
      assertThat(QUARTER.bank.invoke("AwardPoints", batch)).isEqualTo("{\"batchItemFailures\":[]}");
      assertThat(QUARTER.bank.invoke("AwardPoints", batch)).isEqualTo("{\"batchItemFailures\":[]}");
    }

    assertThat(books()).isEqualTo(before);
  }

  @Test
  void keepsBooksThatAddUp() {
    assertThat(BooksProof.of(QUARTER.bank.bank()).differences()).isEmpty();
  }

  /** Everything but the progress of imports and trials, and the first answers under their keys. */
  private static Map<Key, Item> books() {
    Map<Key, Item> books = new HashMap<>();
    QUARTER
        .bank
        .bank()
        .walk(item -> {
          if (!item.key().pk().matches("(IMPORT|IDEM|EVALUATION|DRAFT|TRIAL)#.*")
              && !item.key().sk().startsWith("DRAFT#")) {
            books.put(item.key(), item);
          }
        });
    return books;
  }

  private static List<String> places(String path) {
    return QUARTER.office.confirming().list(path).stream()
        .map(place ->
            place.path("rank").asLong()
                + " "
                + place.path("number").asText()
                + " "
                + place.path("honour").asLong())
        .toList();
  }

  private static void assertCounts(JsonNode view, JsonNode expected) {
    assertThat(view.path("rows").asLong()).isEqualTo(expected.path("rows").asLong());
    assertThat(view.path("accepted").asLong()).isEqualTo(expected.path("accepted").asLong());
    assertThat(view.path("rejected")).isEqualTo(expected.path("rejected"));
  }

  private static String quarter(JsonNode line) {
    return org.pointsbank.domain.Quarter.of(LocalDate.parse(line.path("servedOn").asText()))
        .toString();
  }

  private static String sums(JsonNode seen, long lines) {
    return Expected.sums(seen.path("minutes").asLong(), seen.path("honour").asLong(), lines);
  }

  private static String total(List<JsonNode> accounts) {
    return Expected.sums(
        sum(accounts, "minutes"), sum(accounts, "honour"), sum(accounts, "lastLine"));
  }

  private static long sum(List<JsonNode> nodes, String field) {
    return nodes.stream().mapToLong(node -> node.path(field).asLong()).sum();
  }
}
