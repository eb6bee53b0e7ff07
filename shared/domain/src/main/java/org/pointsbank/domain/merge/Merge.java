package org.pointsbank.domain.merge;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.PersonId;

/**
 * A proposal that two people are one. Source: rules 15.2.
 *
 * @param id the bank's own
 * @param drop who is to go on as the other one
 * @param keep as whom
 * @param community whose workers propose it
 * @param reason in the words of who proposed it
 * @param proposed who did, and when
 * @param state how far it has come
 * @param version counts changes
 */
public record Merge(
    MergeId id,
    PersonId drop,
    PersonId keep,
    CommunityId community,
    String reason,
    Confirmation proposed,
    MergeState state,
    long version) {
  /** The proposal in {@code next}, counted on. */
  public Merge to(MergeState next) {
    return new Merge(id, drop, keep, community, reason, proposed, next, version + 1);
  }

  /** A reason may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Merge[" + id + "]";
  }
}
