package org.pointsbank.table;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.SessionId;

/**
 * How the secret behind a session's codes lies in the table: {@code SESSION#<c>#<date>#<activity> |
 * SECRET}, apart, so that no reader of the session carries it by accident.
 */
public final class SessionSecretItem {
  private static final Attribute<String> SECRET = Attribute.text("secret");

  private SessionSecretItem() {}

  /** Where the secret of a session lies. */
  public static Key keyOf(CommunityId community, SessionId session) {
    return new Key(SignUpItem.partition(community, session), "SECRET");
  }

  /** The secret, in hex, as an item. */
  public static Item write(CommunityId community, SessionId session, String secret) {
    return Item.at(keyOf(community, session), "session-secret").with(SECRET, secret);
  }

  /** The item as a secret, in hex. */
  public static String read(Item item) {
    return item.get(SECRET);
  }
}
