package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("The whole district's register")
final class WholeRegisterTest {
  private static final long ROWS = 1220;
  private static final long ACCEPTED = 1200;

  @Test
  void isJudgedAsExpectedAndLeavesNothingOfADryRun() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      Map<String, String> communities = NewDistrict.open(bank);
      List<Item> before = Registers.books(bank);

      JsonNode dry = imported(bank, true);

      assertReport(dry);
      assertThat(Registers.books(bank)).containsExactlyInAnyOrderElementsOf(before);

      JsonNode earnest = imported(bank, false);

      assertReport(earnest);
      assertThat(rejections(bank, dry)).hasSize(20).isEqualTo(rejections(bank, earnest));
      assertThat(opened(bank, communities)).containsExactlyInAnyOrderElementsOf(expectedAccounts());
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();

      List<Item> after = Registers.books(bank);
      JsonNode again = imported(bank, false);

      assertThat(again.path("unchanged").asLong()).isEqualTo(ACCEPTED);
      assertThat(again.path("accepted").asLong()).isZero();
      assertThat(again.path("rejected")).isEqualTo(expected().path("rejected"));
      assertThat(Registers.books(bank)).containsExactlyInAnyOrderElementsOf(after);
    }
  }

  private static void assertReport(JsonNode report) {
    assertThat(report.path("rows").asLong()).isEqualTo(ROWS);
    assertThat(report.path("done").asLong()).isEqualTo(ROWS);
    assertThat(report.path("accepted").asLong()).isEqualTo(ACCEPTED);
    assertThat(report.path("unchanged").asLong()).isZero();
    assertThat(report.path("rejected")).isEqualTo(expected().path("rejected"));
  }

  private static JsonNode imported(BankPlayer bank, boolean dryRun) {
    return Registers.imported(bank, NewDistrict.OFFICER, NewDistrict.ID, dryRun, Registers.whole());
  }

  private static List<String> rejections(BankPlayer bank, JsonNode imported) {
    return Registers.rejections(bank, NewDistrict.OFFICER, NewDistrict.ID, imported);
  }

  /** {@code number/COLOUR/first day} of every account in the table. */
  private static List<String> opened(BankPlayer bank, Map<String, String> communities) {
    List<String> opened = new ArrayList<>();
    communities.forEach((name, id) ->
        bank.bank()
            .each(
                AccountItem.of(new CommunityId(id)),
                item -> opened.add(said(name, AccountItem.read(item)))));
    return opened;
  }

  private static String said(String community, Account account) {
    return String.join(
        "/", account.number(), community, account.id().colour().name(), account.opened() + "");
  }

  /** The same, reckoned from the file's text alone: the rows that are not refused. */
  private static List<String> expectedAccounts() {
    List<String> seen = new ArrayList<>();
    List<String> accounts = new ArrayList<>();
    for (String line :
        new String(Registers.whole(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
      List<String> cells = List.of(line.split(",", -1)).stream().map(NormalText::of).toList();
      List<String> capacities = List.of(cells.get(4).split("[;、]"));
      boolean sound =
          !cells.get(1).isEmpty()
              && cells.get(2).matches("1\\d{10}")
              && NewDistrict.COMMUNITIES.contains(cells.get(5))
              && !capacities.contains("会员")
              && !seen.contains(cells.get(0))
              && !seen.contains(cells.get(1) + cells.get(2));
      if (sound) {
        seen.add(cells.get(0));
        seen.add(cells.get(1) + cells.get(2));
        capacities.forEach(capacity ->
            accounts.add(
                String.join("/", cells.get(0), cells.get(5), colour(capacity), cells.get(6))));
      }
    }
    return accounts;
  }

  private static String colour(String capacity) {
    return Optional.ofNullable(Map.of("党员", "RED", "群众", "BLUE", "楼栋单元长", "GREEN").get(capacity))
        .orElseThrow();
  }

  private static JsonNode expected() {
    try (InputStream file =
        Objects.requireNonNull(
            WholeRegisterTest.class.getResourceAsStream("/district/expected.json"))) {
      return new ObjectMapper().readTree(file).path("register");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
