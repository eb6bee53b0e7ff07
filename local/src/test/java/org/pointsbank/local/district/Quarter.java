package org.pointsbank.local.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.demo.DemoFiles;
import org.pointsbank.local.demo.DistrictDemo;
import org.pointsbank.local.demo.DistrictOffice;
import org.pointsbank.local.demo.Founding;
import org.pointsbank.local.demo.Progress;

/**
 * The district's quarter, lived once over HTTP: register, sheets entered by one worker and
 * confirmed by another, awards by the stream.
 */
final class Quarter implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  final LocalBank bank = LocalBank.start(LocalSettings.quiet().at(DistrictDemo.BEGINS));
  final DistrictOffice office = Founding.found(bank);
  final JsonNode register = office.importRegister(DemoFiles.register(), Progress.SILENT);
  final JsonNode sheet = office.importSheet(DemoFiles.sheets(), Progress.SILENT);
  final JsonNode confirmed = office.confirmSheet(sheet.path("id").asText(), Progress.SILENT);

  Quarter() {
    bank.settle(LONGEST);
  }

  /** Every account of every member, by {@code number/COLOUR}, as the API shows it. */
  Map<String, JsonNode> accounts() {
    Map<String, JsonNode> accounts = new HashMap<>();
    for (String community : office.communities().values()) {
      String people = "/communities/" + community + "/people";
      for (JsonNode person : office.confirming().list(people)) {
        office
            .auditor()
            .get(people + "/" + person.path("person").asText() + "/accounts")
            .given()
            .path("items")
            .forEach(account ->
                accounts.put(
                    account.path("number").asText() + "/" + account.path("colour").asText(),
                    account));
      }
    }
    return accounts;
  }

  /** All lines of {@code account}. */
  List<JsonNode> lines(JsonNode account) {
    return office
        .auditor()
        .list(
            "/communities/%s/people/%s/accounts/%s/lines"
                .formatted(
                    account.path("community").asText(),
                    account.path("person").asText(),
                    account.path("colour").asText()));
  }

  /** What waits for a second reviewer in all communities. */
  List<JsonNode> awaitingSecond() {
    List<JsonNode> waiting = new ArrayList<>();
    office
        .communities()
        .values()
        .forEach(community ->
            waiting.addAll(
                office.second().list("/communities/" + community + "/records/awaiting-second")));
    return waiting;
  }

  @Override
  public void close() {
    bank.close();
  }
}
