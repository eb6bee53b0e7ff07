package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a sign-in wrote lately: {@code PACE#<sha256 of issuer and subject> | PACE}. It expires
 * by itself, and nothing is lost where it does. Source: rules 8.9.
 */
public final class PaceItem {
  private static final Attribute<Instant> SINCE =
      Attribute.text("since", Instant::toString, Instant::parse);
  private static final Attribute<String> LAST = Attribute.text("last");
  private static final Attribute<Long> WRITES = Attribute.whole("writes");
  private static final Duration KEPT = Duration.ofDays(1);

  private PaceItem() {}

  /**
   * What was counted.
   *
   * @param since from when on
   * @param writes requests so far
   * @param last the id of the latest one: without it, requests that come at once would count by
   *     equal transactions, and the table takes equal ones for a repetition
   * @param version of the item
   */
  public record Pace(Instant since, long writes, String last, long version) {
    /**
     * Counting begins with {@code request} at {@code now}, after {@code version} earlier writes.
     */
    public static Pace begun(Instant now, String request, long version) {
      return new Pace(now, 1, request, version + 1);
    }

    /** One request more. */
    public Pace with(String request) {
      return new Pace(since, writes + 1, request, version + 1);
    }
  }

  /** Where the count of a token's holder lies. */
  public static Key keyOf(String issuer, String subject) {
    byte[] both = (issuer + '\n' + subject).getBytes(StandardCharsets.UTF_8);
    return new Key("PACE#" + Sha256.hex(both), "PACE");
  }

  /** Puts {@code next} in the place of what was seen at {@code key}. */
  public static Transaction count(Key key, Optional<Pace> seen, Pace next) {
    return seen.map(each -> Transaction.EMPTY.replace(write(key, next), each.version()))
        .orElseGet(() -> Transaction.EMPTY.create(write(key, next)));
  }

  /** The count as an item. */
  static Item write(Key key, Pace pace) {
    return Item.at(key, "pace")
        .with(SINCE, pace.since())
        .with(WRITES, pace.writes())
        .with(LAST, pace.last())
        .with(Expiry.EXPIRES_AT, pace.since().plus(KEPT))
        .with(Item.VERSION, pace.version());
  }

  /** The item as a count. */
  public static Pace read(Item item) {
    return new Pace(item.get(SINCE), item.get(WRITES), item.get(LAST), item.version());
  }
}
