package org.pointsbank.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.local.apidocument.DocsPage;
import org.pointsbank.local.backup.TableFile;
import org.pointsbank.local.gateway.LocalPages;
import org.pointsbank.local.schedule.Timetable;
import org.pointsbank.testkit.proof.BooksProof;

/** Tokens, the clock, the schedules and the proof of the books, for whoever is on this machine. */
final class BankPages implements LocalPages {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long A_DAY = Duration.ofDays(1).toSeconds();
  private static final String FIRE = "/fire";
  private static final String SCHEDULES = "/schedules";

  private final LocalBank bank;

  BankPages(LocalBank bank) {
    this.bank = bank;
  }

  @Override
  public Page answer(String method, String path, Map<String, String> query, byte[] body) {
    return switch (method + " " + path) {
      case "GET /token" -> token(query);
      case "GET /clock" -> Page.line(200, bank.clock().instant().toString());
      case "PUT /clock" -> set(new String(body, StandardCharsets.UTF_8).strip());
      case "GET /schedules" -> schedules();
      case "GET /check" -> check();
      case "GET /backup" -> new Page(200, "application/x-ndjson", TableFile.of(bank.table()));
      case "POST /settle" -> settle();
      case String asked when asked.startsWith("POST " + SCHEDULES + "/") && asked.endsWith(FIRE) ->
          fire(path.substring(SCHEDULES.length() + 1, path.length() - FIRE.length()));
      default ->
          DocsPage.at("/_local" + path)
              .filter(_ -> method.equals("GET"))
              .map(found -> new Page(200, found.type(), found.bytes()))
              .orElseGet(() -> Page.line(404, "no such page: " + method + " /_local" + path));
    };
  }

  private Page token(Map<String, String> query) {
    String subject = query.getOrDefault("subject", "");
    if (subject.isEmpty()) {
      return Page.line(400, "whose? /_local/token?subject=worker-chen");
    }
    try {
      long seconds = Long.parseLong(query.getOrDefault("seconds", Long.toString(A_DAY)));
      return Page.line(200, bank.token(subject, Duration.ofSeconds(seconds)));
    } catch (NumberFormatException e) {
      return Page.line(400, "seconds is a whole number, negative for a token that has expired");
    }
  }

  private Page set(String text) {
    Instant instant;
    try {
      instant = OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return Page.line(400, "a time like 2026-12-01T00:00:00+08:00 was expected");
    }
    try {
      bank.clock().set(instant);
    } catch (IllegalArgumentException e) {
      return Page.line(409, String.valueOf(e.getMessage()));
    }
    ObjectNode page = JSON.createObjectNode().put("now", bank.clock().instant().toString());
    page.set("fired", fired(bank.timetable().catchUp()));
    return Page.json(200, page);
  }

  private Page schedules() {
    ArrayNode list = JSON.createArrayNode();
    for (Timetable.Entry entry : bank.timetable().entries()) {
      ObjectNode each = list.addObject();
      each.put("id", entry.schedule().id()).put("input", entry.schedule().input());
      each.put("expression", entry.schedule().expression()).put("zone", entry.schedule().zone());
      each.put("due", entry.due().map(Instant::toString).orElse("never"));
    }
    return Page.json(200, list);
  }

  private Page fire(String id) {
    Optional<Timetable.Fired> fired = bank.timetable().fire(id);
    return fired
        .map(each -> Page.json(each.answered() ? 200 : 502, fired(List.of(each)).get(0)))
        .orElseGet(() -> Page.line(404, "no such schedule: " + id));
  }

  private static ArrayNode fired(List<Timetable.Fired> all) {
    ArrayNode list = JSON.createArrayNode();
    for (Timetable.Fired fired : all) {
      list.addObject()
          .put("id", fired.id())
          .put("answered", fired.answered())
          .put("answer", fired.answer());
    }
    return list;
  }

  private Page check() {
    BooksProof proof = BooksProof.of(bank.bank());
    ObjectNode page = JSON.createObjectNode();
    page.put("accounts", proof.accounts()).put("lines", proof.lines());
    page.put("records", proof.records());
    ArrayNode differences = page.putArray("differences");
    proof.differences().forEach(each -> differences.add(each.toString()));
    return Page.json(200, page);
  }

  private Page settle() {
    bank.settle(Duration.ofMinutes(1));
    return Page.line(200, "settled");
  }
}
