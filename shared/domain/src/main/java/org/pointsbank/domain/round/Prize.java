package org.pointsbank.domain.round;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;

/**
 * A prize of one round; nothing but its stock changes after it was added.
 *
 * @param round where it is offered
 * @param id made of the round and the name
 * @param kind goods or a service
 * @param name as people call it
 * @param price of one piece
 * @param stock its pieces
 * @param eligibility who may order it
 * @param sponsor who pays for it, if a partner does
 * @param allocated whether the draw has given its pieces to its winners
 * @param version counts replacements; counters move beside it
 */
public record Prize(
    RoundId round,
    PrizeId id,
    PrizeKind kind,
    String name,
    Points price,
    Stock stock,
    Eligibility eligibility,
    Optional<Sponsor> sponsor,
    boolean allocated,
    long version) {
  /** The most that a price in hundredths or a stock in pieces may be. */
  public static final long MOST = 1_000_000;

  private static final int LONGEST_NAME = 60;
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  /** Refuses a prize without a name, a price or a piece. */
  public Prize {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a prize's name: " + name);
    }
    if (price.equals(Points.NONE) || stock.total() < 1 || stock.total() > MOST) {
      throw new IllegalArgumentException("not a prize: " + price + ", " + stock.total());
    }
  }

  /** Whether a prize may be called {@code name}: up to 60 characters, some of them not blank. */
  public static boolean isName(String name) {
    return !normal(name).isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** A new prize; one name in a round is one id, so that a round has no two of a name. */
  public static Prize offer(RoundId round, PrizeKind kind, String name, Points price, long pieces) {
    return new Prize(
        round,
        idOf(round, name),
        kind,
        name.strip(),
        price,
        Stock.of(pieces),
        Eligibility.EVERYBODY,
        Optional.empty(),
        false,
        1);
  }

  /** The same, for those alone who are eligible. */
  public Prize onlyFor(Eligibility who) {
    return new Prize(round, id, kind, name, price, stock, who, sponsor, allocated, version);
  }

  /** The same, paid for by a partner. */
  public Prize paidBy(Sponsor partner) {
    return new Prize(
        round, id, kind, name, price, stock, eligibility, Optional.of(partner), allocated, version);
  }

  /** The same name in other blanks or widths is the same prize. Source: rules 2.3. */
  static PrizeId idOf(RoundId round, String name) {
    String text = round.community() + "|" + round.half() + "|" + normal(name);
    return new PrizeId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private static String normal(String name) {
    return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The prize after the draw: its winners hold their pieces. */
  public Prize allocated(long winners) {
    Stock drawn = new Stock(stock.total(), stock.total() - winners, winners, 0);
    return new Prize(round, id, kind, name, price, drawn, eligibility, sponsor, true, version + 1);
  }
}
