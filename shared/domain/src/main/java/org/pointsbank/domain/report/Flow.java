package org.pointsbank.domain.report;

import java.util.Locale;
import org.pointsbank.domain.Origin;

/** Where points come from or go to: every line belongs to exactly one. Source: rules 17.6. */
public enum Flow {
  /** Hours that were served. */
  EARNED,
  /** Awards by people. */
  GIVEN,
  /** Deductions by people. */
  DEDUCTED,
  /** Numbers set right by people. */
  ADJUSTED,
  /** Lines taken back. */
  REVERSED,
  /** Prizes handed over. */
  REDEEMED,
  /** Points whose time was over. */
  EXPIRED,
  /** Brought from another community. */
  MOVED_IN,
  /** Taken along to another community. */
  MOVED_OUT,
  /** Brought by whoever was known twice. */
  MERGED_IN,
  /** Gone over to the one as whom somebody goes on. */
  MERGED_OUT,
  /** Ended with a membership. */
  ENDED;

  /** The one that a line from {@code origin} belongs to. */
  public static Flow of(Origin origin) {
    return switch (origin) {
      case Origin.Served _ -> EARNED;
      case Origin.Given(_, Origin.Given.Kind kind, _) ->
          switch (kind) {
            case AWARD -> GIVEN;
            case DEDUCTION -> DEDUCTED;
            case ADJUSTMENT -> ADJUSTED;
          };
      case Origin.Reversed _ -> REVERSED;
      case Origin.Redeemed _ -> REDEEMED;
      case Origin.Expired _ -> EXPIRED;
      case Origin.MovedIn _ -> MOVED_IN;
      case Origin.MovedOut _ -> MOVED_OUT;
      case Origin.MergedIn _ -> MERGED_IN;
      case Origin.MergedOut _ -> MERGED_OUT;
      case Origin.Ended _ -> ENDED;
    };
  }

  /** The word for it in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
