package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.VoucherId;

/**
 * From what a line comes.
 *
 * @param kind {@code served}, {@code redeemed}, {@code award}, {@code deduction}, {@code
 *     adjustment}, {@code reversal}, {@code expired}, {@code moved-out}, {@code moved-in}, {@code
 *     ended-left} or {@code ended-deceased}
 * @param record the service record, if hours were served
 * @param item the code of its service item
 * @param reckoning the sum in words
 * @param order the order, if a prize was handed over
 * @param round the half-year of its round
 * @param prize what was handed over
 * @param prizeName what it was called then
 * @param voucher the voucher, if people wrote one
 * @param reason as the passbook shows it; auditors do not see it
 * @param reversedLine the number of the line that this takes back
 * @param writtenOff hundredths that were spent already and are not asked back
 * @param lot the half-year in which the points that expired were posted
 * @param otherCommunity the community to or from which points moved
 * @param otherLine the number of the line there
 * @param fetchedBy who took the prize for its owner, if it was not the owner
 * @param otherPerson the person to or from whom points went, where two were one
 */
@Serdeable
record OriginView(
    String kind,
    Optional<String> record,
    Optional<String> item,
    Optional<String> reckoning,
    Optional<String> order,
    Optional<String> round,
    Optional<String> prize,
    Optional<String> prizeName,
    Optional<String> voucher,
    Optional<String> reason,
    Optional<Long> reversedLine,
    Optional<Long> writtenOff,
    Optional<String> lot,
    Optional<String> otherCommunity,
    Optional<Long> otherLine,
    Optional<String> fetchedBy,
    Optional<String> otherPerson) {

  private static final Optional<String> NONE = Optional.empty();

  static OriginView of(Origin origin, boolean texts) {
    return switch (origin) {
      case Origin.Served(RecordId record, String item, String reckoning) ->
          served(record.toString(), item, reckoning);
      case Origin.Redeemed redeemed -> redeemed(redeemed);
      case Origin.Given(VoucherId voucher, Origin.Given.Kind kind, String reason) ->
          written(
              kind.name().toLowerCase(Locale.ROOT),
              voucher,
              said(reason, texts),
              Optional.empty(),
              Optional.empty());
      case Origin.Reversed(VoucherId voucher, long line, Points writtenOff, String reason) ->
          written(
              "reversal",
              voucher,
              said(reason, texts),
              Optional.of(line),
              Optional.of(writtenOff.hundredths()));
      case Origin.Expired(HalfYear lot) -> lot("expired", Optional.of(lot.toString()));
      case Origin.MovedOut(CommunityId to, long line) ->
          moved("moved-out", Optional.empty(), to, line);
      case Origin.MovedIn(CommunityId from, long line) ->
          moved("moved-in", Optional.empty(), from, line);
      case Origin.MergedOut(PersonId to, CommunityId community, long line) ->
          moved("merged-out", Optional.of(to), community, line);
      case Origin.MergedIn(PersonId from, CommunityId community, long line) ->
          moved("merged-in", Optional.of(from), community, line);
      case Origin.Ended(Membership.End how) ->
          lot("ended-" + how.name().toLowerCase(Locale.ROOT), NONE);
    };
  }

  private static OriginView served(String record, String item, String reckoning) {
    return new OriginView(
        "served",
        Optional.of(record),
        Optional.of(item),
        Optional.of(reckoning),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        NONE,
        NONE,
        Optional.empty(),
        NONE,
        NONE);
  }

  private static OriginView redeemed(Origin.Redeemed redeemed) {
    return new OriginView(
        "redeemed",
        NONE,
        NONE,
        NONE,
        Optional.of(redeemed.order().value()),
        Optional.of(redeemed.round().toString()),
        Optional.of(redeemed.prize().value()),
        Optional.of(redeemed.prizeName()),
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        NONE,
        NONE,
        Optional.empty(),
        redeemed.fetchedBy().map(PersonId::value),
        NONE);
  }

  private static OriginView written(
      String kind,
      VoucherId voucher,
      Optional<String> reason,
      Optional<Long> reversedLine,
      Optional<Long> writtenOff) {
    return new OriginView(
        kind,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.of(voucher.value()),
        reason,
        reversedLine,
        writtenOff,
        NONE,
        NONE,
        Optional.empty(),
        NONE,
        NONE);
  }

  private static OriginView lot(String kind, Optional<String> lot) {
    return new OriginView(
        kind,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        lot,
        NONE,
        Optional.empty(),
        NONE,
        NONE);
  }

  private static OriginView moved(
      String kind, Optional<PersonId> person, CommunityId other, long line) {
    return new OriginView(
        kind,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        NONE,
        Optional.of(other.value()),
        Optional.of(line),
        NONE,
        person.map(PersonId::value));
  }

  private static Optional<String> said(String reason, boolean texts) {
    return texts ? Optional.of(reason) : Optional.empty();
  }
}
