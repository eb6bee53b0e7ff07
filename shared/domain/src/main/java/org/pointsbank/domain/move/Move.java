package org.pointsbank.domain.move;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.PersonId;

/**
 * A member's move to another community of the district. Source: rules 13.1.
 *
 * @param id the bank's own
 * @param person who moves
 * @param from the community that is left
 * @param to the community that takes them in
 * @param reason in the words of who asked
 * @param asked who asked for it, and when
 * @param state how far it has come
 * @param version counts changes
 */
public record Move(
    MoveId id,
    PersonId person,
    CommunityId from,
    CommunityId to,
    String reason,
    Confirmation asked,
    MoveState state,
    long version) {
  /** Whether {@code community} is one of the two. */
  public boolean concerns(CommunityId community) {
    return from.equals(community) || to.equals(community);
  }

  /** The move in {@code next}, counted on. */
  public Move to(MoveState next) {
    return new Move(id, person, from, to, reason, asked, next, version + 1);
  }

  /** A reason may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Move[" + id + "]";
  }
}
