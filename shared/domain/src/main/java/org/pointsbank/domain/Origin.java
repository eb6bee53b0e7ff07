package org.pointsbank.domain;

import java.util.Optional;

/** From what a passbook line comes. */
public sealed interface Origin {
  /**
   * Hours that were served and confirmed.
   *
   * @param record the service record
   * @param item the code of its service item
   * @param reckoning the sum in words
   */
  record Served(RecordId record, String item, String reckoning) implements Origin {}

  /**
   * A prize that was handed over.
   *
   * @param order the order it answers
   * @param round the half-year of the round
   * @param prize what was handed over
   * @param prizeName what it was called then
   * @param fetchedBy who took it for the owner, if it was not the owner
   */
  record Redeemed(
      OrderId order, HalfYear round, PrizeId prize, String prizeName, Optional<PersonId> fetchedBy)
      implements Origin {
    /** A prize that its owner took. */
    public Redeemed(OrderId order, HalfYear round, PrizeId prize, String prizeName) {
      this(order, round, prize, prizeName, Optional.empty());
    }
  }

  /**
   * A voucher that people wrote: an award, a deduction or an adjustment.
   *
   * @param voucher the paper behind it
   * @param kind what it is
   * @param reason as the passbook shows it
   */
  record Given(VoucherId voucher, Kind kind, String reason) implements Origin {
    /** What people may give. */
    public enum Kind {
      /** Points under a head. */
      AWARD,
      /** Points taken off a head. */
      DEDUCTION,
      /** A number set right. */
      ADJUSTMENT
    }
  }

  /**
   * A mistake that is taken back.
   *
   * @param voucher the paper behind it
   * @param line the line that it reverses
   * @param writtenOff what was spent already and is not asked back
   * @param reason as the passbook shows it
   */
  record Reversed(VoucherId voucher, long line, Points writtenOff, String reason)
      implements Origin {}

  /**
   * Points whose time was over.
   *
   * @param lot the half-year in which they were posted
   */
  record Expired(HalfYear lot) implements Origin {}

  /**
   * What a member takes along to another community: the other half of a {@link MovedIn}.
   *
   * @param to the community whose account of the same person and colour took it in
   * @param line the number of the line there
   */
  record MovedOut(CommunityId to, long line) implements Origin {}

  /**
   * What a member brings from another community: the other half of a {@link MovedOut}.
   *
   * @param from the community whose account of the same person and colour gave it
   * @param line the number of the line there
   */
  record MovedIn(CommunityId from, long line) implements Origin {}

  /**
   * What ended with a membership: points that nobody may spend and nobody owes any more.
   *
   * @param how the person left, or died
   */
  record Ended(Membership.End how) implements Origin {
    /** Refuses a move and a merging: points go along with them. */
    public Ended {
      if (how == Membership.End.MOVED || how == Membership.End.MERGED) {
        throw new IllegalArgumentException("points do not end where somebody " + how);
      }
    }
  }

  /**
   * What goes over to the person as whom somebody goes on: the other half of a {@link MergedIn}.
   *
   * @param to as whom
   * @param community where their account of the same colour took it in
   * @param line the number of the line there
   */
  record MergedOut(PersonId to, CommunityId community, long line) implements Origin {}

  /**
   * What comes from a person who was known twice: the other half of a {@link MergedOut}.
   *
   * @param from the other one
   * @param community where their account of the same colour gave it
   * @param line the number of the line there
   */
  record MergedIn(PersonId from, CommunityId community, long line) implements Origin {}
}
