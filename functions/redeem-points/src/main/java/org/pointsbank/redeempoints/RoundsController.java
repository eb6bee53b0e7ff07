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
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.RoundItem;

/** The half-year rounds of a community. */
@Controller("/communities/{community}/rounds")
final class RoundsController {
  private final BankTable table;
  private final Rounds rounds;
  private final AnnounceRound announce;
  private final AdvanceRound advance;

  RoundsController(BankTable table, Rounds rounds, AnnounceRound announce, AdvanceRound advance) {
    this.table = table;
    this.rounds = rounds;
    this.announce = announce;
    this.advance = advance;
  }

  /** Lists the rounds of a community, newest first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<RoundList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(RoundItem.of(community).newestFirst(), limit, cursor));
    return Answer.of(
        new RoundList(
            page.items().stream()
                .map(entry -> view(rounds.read(RoundItem.listed(community, entry))))
                .toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one round: its phase, its dates and what commits the bank to the secret of its draw. */
  @Get("/{round}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RoundView> show(
      Call call, @PathVariable CommunityId community, @PathVariable HalfYear round) {
    return Answer.ofAny(rounds.find(new RoundId(community, round)).map(this::view));
  }

  /** Announces a round by hand, so that prizes can be added before the calendar announces it. */
  @Post("/{round}/announce")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.ROUND_EXISTS, ProblemCode.WRONG_PHASE, ProblemCode.TOO_EARLY})
  Answer<RoundView> announce(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @Body Announcement body) {
    return announce.byHand(
        call, new RoundId(community, round), BodyText.of("/reason", body.reason()));
  }

  /** Brings a round on: what is due by the calendar or, with a reason, before its time. */
  @Post("/{round}/advance")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.TOO_EARLY,
    ProblemCode.WRONG_PHASE,
    ProblemCode.PUBLIC_VALUE_MISSING,
    ProblemCode.OWN_FAVOUR
  })
  Answer<AdvanceRound.AdvanceView> advance(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @Body Word body) {
    return advance.advance(
        call,
        new RoundId(community, round),
        new AdvanceRound.Asked(
            body.phase().map(RoundsController::phase),
            BodyText.of("/reason", body.reason()),
            BodyText.of("/publicValue", body.publicValue())));
  }

  private static Phase phase(String word) {
    try {
      return Phase.ofWord(word);
    } catch (IllegalArgumentException e) {
      throw BadInput.at("/phase", ProblemCode.INVALID_VALUE);
    }
  }

  private RoundView view(Round round) {
    return RoundView.of(round, rounds.terms(round));
  }

  /**
   * Why a round is announced by hand.
   *
   * @param reason kept with the round
   */
  @Serdeable
  record Announcement(String reason) {}

  /**
   * A word that a round shall go on.
   *
   * @param phase that shall end; if the round is in another one, nothing happens
   * @param reason why before its time; needed only then, and kept with the round
   * @param publicValue that enters the draw, where the rule book names one
   */
  @Serdeable
  record Word(Optional<String> phase, Optional<String> reason, Optional<String> publicValue) {}

  /**
   * Some rounds of a community.
   *
   * @param items newest first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record RoundList(List<RoundView> items, Optional<String> nextCursor) {}
}
