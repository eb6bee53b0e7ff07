package org.pointsbank.local.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of the statements of all communities. No field that is read here has a comma inside.
 *
 * @param rows as CSV
 */
record Statements(List<String> rows) {
  private static final int NUMBER = 1;
  private static final int COLOUR = 2;
  private static final int MINUTES_AFTER = 17;
  private static final int HONOUR_AFTER = 18;

  /** What an auditor gets of each community. */
  static Statements ofAllCommunities(Quarter quarter) {
    List<String> rows = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String community : quarter.office.communities().values()) {
        String path = "/communities/" + community + "/statement/csv";
        rows.addAll(
            http.send(quarter.office.auditor().request(path).build(), BodyHandlers.ofString())
                .body()
                .lines()
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while calling the bank", e);
    }
    return new Statements(rows);
  }

  /** {@code minutes, honour, lines} by {@code number/COLOUR}, of accounts with lines. */
  Map<String, String> accounts() {
    Map<String, Long> lines = new HashMap<>();
    of("line").forEach(row -> lines.merge(account(row), 1L, Long::sum));
    Map<String, String> accounts = new TreeMap<>();
    of("account").stream()
        .filter(row -> lines.containsKey(account(row)))
        .forEach(row ->
            accounts.put(
                account(row),
                Expected.sums(
                    Long.parseLong(row.get(MINUTES_AFTER)),
                    new BigDecimal(row.get(HONOUR_AFTER)).unscaledValue().longValueExact(),
                    lines.getOrDefault(account(row), 0L))));
    return accounts;
  }

  /** The last row of each. */
  List<String> proofs() {
    return rows.stream().filter(row -> row.startsWith("proof,")).toList();
  }

  private List<List<String>> of(String kind) {
    return rows.stream()
        .filter(row -> row.startsWith(kind + ","))
        .map(row -> List.of(row.split(",", -1)))
        .toList();
  }

  private static String account(List<String> row) {
    return row.get(NUMBER) + "/" + row.get(COLOUR).toUpperCase(Locale.ROOT);
  }
}
