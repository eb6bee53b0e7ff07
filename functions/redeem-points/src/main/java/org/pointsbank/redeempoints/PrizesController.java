package org.pointsbank.redeempoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.PrizeItem;

/** What a round has to offer. */
@Controller("/communities/{community}/rounds/{round}/prizes")
final class PrizesController {
  private final BankTable table;
  private final Rounds rounds;
  private final OfferPrize offerPrize;

  PrizesController(BankTable table, Rounds rounds, OfferPrize offerPrize) {
    this.table = table;
    this.rounds = rounds;
    this.offerPrize = offerPrize;
  }

  /** Lists the prizes of a round with what is left of each. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<PrizeList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    RoundId id = new RoundId(community, round);
    if (rounds.find(id).isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    Page page = table.list(Cursor.page(PrizeItem.of(id), limit, cursor));
    return Answer.of(
        new PrizeList(
            page.items().stream().map(PrizeItem::read).map(PrizeView::of).toList(),
            Cursor.behind(page.next())));
  }

  /** Adds a prize to a round that is announced and not yet open. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.PRIZE_EXISTS,
    ProblemCode.PARTNER_ENDED,
    ProblemCode.SPONSOR_DIFFERS
  })
  Answer<PrizeView> add(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @Body Offer body) {
    return offerPrize.offer(call, new RoundId(community, round), body);
  }

  /**
   * A prize to be added.
   *
   * @param kind goods or a service
   * @param name at most 60 characters; unique in the round
   * @param price hundredths of a point for one piece, at least 1
   * @param stock pieces, at least 1
   * @param colours of the accounts that may pay for it; any if not told
   * @param minimum what a person must have brought; nothing if not told
   * @param sponsor the partner who pays for it; none if not told
   */
  @Serdeable
  record Offer(
      PrizeKind kind,
      String name,
      long price,
      long stock,
      Optional<List<Colour>> colours,
      Optional<PrizeView.MinimumView> minimum,
      Optional<Sponsoring> sponsor) {}

  /**
   * A partner who pays for prizes of a round.
   *
   * @param partner of the district's register, whose partnership stands
   * @param budget hundredths of points that it pays for at most in this round; the same for each of
   *     its prizes
   */
  @Serdeable
  record Sponsoring(String partner, long budget) {}

  /**
   * Some prizes of a round.
   *
   * @param items in the order of their ids
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record PrizeList(List<PrizeView> items, Optional<String> nextCursor) {}
}
