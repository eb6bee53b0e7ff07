package org.pointsbank.local.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.testkit.Played;

/**
 * Where points of one account are moved by hand; what the bank refuses moves nothing.
 *
 * @param counters of the history
 * @param owner whose account
 * @param servedOn the day all vouchers are for
 */
record HandDesk(Counters counters, Owner owner, LocalDate servedOn) {
  private static final String WHY = "\"reason\":\"history\",\"evidence\":\"paper\"";

  private record Moved(boolean done, long writtenOff) {}

  void award(int points) {
    Moved moved = moved("/vouchers", voucher("AWARD", "\"points\":" + points));
    if (moved.done()) {
      owner.plain().moved(0, points, points, 0);
    }
  }

  void deduct(int points) {
    Moved moved = moved("/vouchers", voucher("DEDUCTION", "\"points\":" + points));
    if (moved.done()) {
      owner.plain().moved(0, -points, -points, moved.writtenOff());
    }
  }

  /** Up and down, of all three numbers, as {@code amount} has it. */
  void adjust(int amount) {
    int minutes = amount % 3 == 0 ? -(amount % 100) : amount % 50;
    int honour = amount % 2 == 0 ? amount : -amount;
    int points = amount % 5 == 0 ? -amount : 1 + amount % 7;
    String numbers =
        "\"minutes\":%d,\"honour\":%d,\"points\":%d".formatted(minutes, honour, points);
    Moved moved = moved("/vouchers", voucher("ADJUSTMENT", numbers));
    if (moved.done()) {
      owner.plain().moved(minutes, honour, points, moved.writtenOff());
    }
  }

  /** Takes back one of the lines, if the bank lets it. */
  void reverse(int which) {
    List<PassbookLine> lines = owner.lines(counters);
    if (!lines.isEmpty()) {
      PassbookLine line = lines.get(which % lines.size());
      Moved moved = moved("/lines/sequence=" + line.sequence() + "/reverse", "{" + WHY + "}");
      if (moved.done()) {
        owner.plain().reversed(line, moved.writtenOff());
      }
    }
  }

  private String voucher(String kind, String numbers) {
    return "{\"kind\":\"%s\",\"head\":\"DUTY\",%s,\"servedOn\":\"%s\",%s}"
        .formatted(kind, numbers, servedOn, WHY);
  }

  /** Writes a voucher, and lets a second person approve it where one has to. */
  private Moved moved(String path, String body) {
    Played played = counters.postPoints("worker-chen", owner.account(), path, body);
    if (played.body().path("state").asText().equals("waiting")) {
      String voucher = "/vouchers/voucher=" + played.body().path("voucher").asText() + "/approve";
      played = counters.postPoints("worker-lin", owner.account(), voucher, "{}");
    }
    JsonNode receipt = played.body();
    return new Moved(
        receipt.path("state").asText().equals("posted"), receipt.path("writtenOff").asLong());
  }
}
