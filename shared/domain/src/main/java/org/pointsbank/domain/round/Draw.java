package org.pointsbank.domain.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.pointsbank.domain.OrderId;

/**
 * The draw of one round, which nobody can steer and anybody can check. All hashes are lower-case
 * hex of UTF-8 text. Source: rules 6.3.
 *
 * @param seed sha256 of {@code secret|publicValue|sealedList}
 */
public record Draw(String seed) {
  /** What is published when the round is announced. */
  public static String commitment(String secret) {
    return sha256(secret);
  }

  /** What the list of orders is sealed with, in whatever order they come. */
  public static String sealedList(Collection<SealedOrder> orders) {
    return sha256(orders.stream().map(SealedOrder::row).sorted().collect(Collectors.joining("\n")));
  }

  /**
   * The draw that can be made once all three are known.
   *
   * @param secret what the commitment was about
   * @param publicValue known only after ordering ended; empty where the rule book names none
   * @param sealedList the hash of the list
   */
  public static Draw of(String secret, String publicValue, String sealedList) {
    return new Draw(sha256(secret + "|" + publicValue + "|" + sealedList));
  }

  /** The ticket of an order. */
  public String ticket(OrderId order) {
    return sha256(seed + "|" + order.value());
  }

  /**
   * Who of those who ordered a prize get it, best first: the lowest tickets; where honour decides,
   * the most honour points, and among equals the lowest tickets. Source: rules 6.3 and 6.8.
   */
  public List<OrderId> winners(Collection<SealedOrder> orders, long pieces) {
    record Ticket(long rank, String number, OrderId order) {}
    return orders.stream()
        .map(order -> new Ticket(order.rank(), ticket(order.order()), order.order()))
        .sorted(Comparator.comparingLong(Ticket::rank).reversed().thenComparing(Ticket::number))
        .limit(pieces)
        .map(Ticket::order)
        .toList();
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
