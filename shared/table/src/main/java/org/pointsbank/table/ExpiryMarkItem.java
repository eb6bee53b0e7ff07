package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;

/**
 * That everything of a community that expired at the end of a half-year has its line: {@code
 * COMMUNITY#<c> | EXPIRED#<half>}.
 */
public final class ExpiryMarkItem {
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private ExpiryMarkItem() {}

  /** Where it is told. */
  public static Key keyOf(CommunityId community, HalfYear ended) {
    return new Key("COMMUNITY#" + community.value(), "EXPIRED#" + ended);
  }

  /** That it was done, and when. */
  public static Item write(CommunityId community, HalfYear ended, Instant at) {
    return Item.at(keyOf(community, ended), "expired").with(AT, at);
  }

  /** When it was done. */
  public static Instant read(Item item) {
    return item.get(AT);
  }
}
