package org.pointsbank.redeempoints;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A draw reckoned again from nothing but what is published, as {@code check-the-draw.html} does.
 */
final class DrawCheck {
  private DrawCheck() {}

  /** What of the published {@code draw} does not come out; nothing if all does. */
  static List<String> of(JsonNode draw) {
    List<String> wrong = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    draw.path("orders")
        .forEach(order ->
            rows.add(
                order.path("order").asText()
                    + (order.path("honour").isNull() ? "" : "|" + order.path("honour").asLong())));
    rows.sort(null);
    String sealed = sha256(String.join("\n", rows));
    String secret = draw.path("secret").asText();
    String seed = sha256(secret + "|" + draw.path("publicValue").asText() + "|" + sealed);
    differ(wrong, "commitment", sha256(secret), draw.path("commitment").asText());
    differ(wrong, "sealedList", sealed, draw.path("sealedList").asText());
    differ(wrong, "seed", seed, draw.path("seed").asText());
    Map<String, Long> budgets = new HashMap<>();
    draw.path("budgets")
        .forEach(each -> budgets.put(each.path("partner").asText(), each.path("budget").asLong()));
    Map<String, JsonNode> prizes = new TreeMap<>();
    draw.path("prizes").forEach(prize -> prizes.put(prize.path("prize").asText(), prize));
    prizes
        .values()
        .forEach(prize -> {
          List<String> won = winners(draw, prize, seed, budgets);
          List<String> published = new ArrayList<>();
          prize.path("winners").forEach(order -> published.add(order.asText()));
          differ(wrong, prize.path("name").asText(), won.toString(), published.toString());
        });
    return wrong;
  }

  private static List<String> winners(
      JsonNode draw, JsonNode prize, String seed, Map<String, Long> budgets) {
    long pieces = prize.path("stock").asLong();
    long price = prize.path("price").asLong();
    String partner = prize.path("partner").asText("");
    if (budgets.containsKey(partner)) {
      pieces = Math.min(pieces, budgets.getOrDefault(partner, 0L) / price);
    }
    Map<String, String> best = new TreeMap<>();
    draw.path("orders")
        .forEach(order -> {
          if (order.path("prize").equals(prize.path("prize"))) {
            String id = order.path("order").asText();
            long behind = Long.MAX_VALUE - order.path("honour").asLong(0);
            best.put("%019d %s".formatted(behind, sha256(seed + "|" + id)), id);
          }
        });
    List<String> won = best.values().stream().limit(pieces).toList();
    budgets.computeIfPresent(partner, (_, left) -> left - won.size() * price);
    return won;
  }

  private static void differ(List<String> wrong, String what, String reckoned, String published) {
    if (!reckoned.equals(published)) {
      wrong.add(what + ": " + reckoned + " and not " + published);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
