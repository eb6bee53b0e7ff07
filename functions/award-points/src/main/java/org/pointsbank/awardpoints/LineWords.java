package org.pointsbank.awardpoints;

import org.pointsbank.domain.Origin;

/** What a line is, in a few words. */
final class LineWords {
  private LineWords() {}

  static Said.Worded what(Origin origin) {
    return switch (origin) {
      case Origin.Served _ -> Said.words("what.served");
      case Origin.Redeemed _ -> Said.words("what.redeemed");
      case Origin.Given given -> Said.words("what." + given.kind());
      case Origin.Reversed _ -> Said.words("what.reversed");
      case Origin.Expired _ -> Said.words("what.expired");
      case Origin.MovedOut _ -> Said.words("what.moved-out");
      case Origin.MovedIn _ -> Said.words("what.moved-in");
      case Origin.Ended _ -> Said.words("what.ended");
      case Origin.MergedOut _ -> Said.words("what.merged-out");
      case Origin.MergedIn _ -> Said.words("what.merged-in");
    };
  }
}
