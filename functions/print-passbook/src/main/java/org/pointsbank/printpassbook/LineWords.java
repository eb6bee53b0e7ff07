package org.pointsbank.printpassbook;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.lambda.Language;

/**
 * What a line is called in a statement: as on paper, or in English.
 *
 * @param books that name the items
 * @param language of the words
 * @param texts whether what people wrote may be seen
 */
record LineWords(RuleBooks books, Language language, boolean texts) {
  /** The words for {@code origin}, of a line made by the rule book of that version. */
  String of(Origin origin, long ruleVersion) {
    Origin seen = texts ? origin : withoutTexts(origin);
    return language
        .choose(new OriginWords(books).of(seen, ruleVersion), english(seen, ruleVersion))
        .strip();
  }

  private static Origin withoutTexts(Origin origin) {
    return switch (origin) {
      case Origin.Given(VoucherId voucher, Origin.Given.Kind kind, String _) ->
          new Origin.Given(voucher, kind, "");
      case Origin.Reversed(VoucherId voucher, long line, Points writtenOff, String _) ->
          new Origin.Reversed(voucher, line, writtenOff, "");
      case Origin.Served served -> served;
      case Origin.Redeemed redeemed -> redeemed;
      case Origin.Expired expired -> expired;
      case Origin.MovedOut out -> out;
      case Origin.MovedIn in -> in;
      case Origin.Ended ended -> ended;
      case Origin.MergedOut out -> out;
      case Origin.MergedIn in -> in;
    };
  }

  private String english(Origin origin, long ruleVersion) {
    return switch (origin) {
      case Origin.Served(RecordId _, String item, String _) -> name(item, ruleVersion);
      case Origin.Redeemed redeemed ->
          "Prize "
              + redeemed.prizeName()
              + (redeemed.fetchedBy().isPresent() ? ", fetched by proxy" : "");
      case Origin.Given(VoucherId _, Origin.Given.Kind kind, String reason) ->
          word(kind) + " " + reason;
      case Origin.Reversed(VoucherId _, long line, Points _, String reason) ->
          "Reversal of line " + line + " " + reason;
      case Origin.Expired(HalfYear lot) -> "Points of " + lot + " expired";
      case Origin.MovedOut(CommunityId _, long _) -> "Taken along to another community";
      case Origin.MovedIn(CommunityId _, long _) -> "Brought from another community";
      case Origin.MergedOut(PersonId _, CommunityId _, long _) ->
          "Gone over to the one person of two";
      case Origin.MergedIn(PersonId _, CommunityId _, long _) ->
          "Come from the other person of two";
      case Origin.Ended(Membership.End _) -> "Ended with the membership";
    };
  }

  private static String word(Origin.Given.Kind kind) {
    return switch (kind) {
      case AWARD -> "Award";
      case DEDUCTION -> "Deduction";
      case ADJUSTMENT -> "Adjustment";
    };
  }

  private String name(String item, long ruleVersion) {
    return books.books().stream()
        .filter(book -> book.version() == ruleVersion)
        .flatMap(book -> book.item(item).stream())
        .map(ServiceItem::nameEn)
        .findFirst()
        .orElse(item);
  }
}
