package org.pointsbank.redeempoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The partners who pay for prizes of a round. */
@Controller("/communities/{community}/rounds/{round}/sponsors")
final class SponsorsController {
  private static final String CSV = "text/csv";

  private final Rounds rounds;
  private final SponsorSettlements settlements;
  private final SponsorSights sponsorSights;

  SponsorsController(Rounds rounds, SponsorSettlements settlements, SponsorSights sponsorSights) {
    this.rounds = rounds;
    this.settlements = settlements;
    this.sponsorSights = sponsorSights;
  }

  /**
   * Lists what each partner owes for a round, with its budget and the proof against the lines; to
   * whoever speaks for a partner, what is its own.
   */
  @Get
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR, Role.PARTNER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<SponsorList> list(
      Call call, @PathVariable CommunityId community, @PathVariable HalfYear round) {
    RoundId id = new RoundId(community, round);
    return Answer.ofAny(rounds.find(id).map(_ -> new SponsorList(seen(call, id))));
  }

  /** Gives what one partner owes for a round, with its budget and the proof, as CSV. */
  @Get("/{partner}/csv")
  @Produces(CSV)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR, Role.PARTNER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<byte[]> csv(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PartnerId partner) {
    Optional<SponsorSettlement> found =
        seen(call, new RoundId(community, round)).stream()
            .filter(settlement -> settlement.partner().equals(partner.value()))
            .findFirst();
    if (found.isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    byte[] bytes = SponsorCsv.of(found.get()).getBytes(StandardCharsets.UTF_8);
    String name = "settlement-" + round + "-" + found.get().partner() + ".csv";
    return new Answer.File<>(CSV + "; charset=utf-8", name, bytes);
  }

  private List<SponsorSettlement> seen(Call call, RoundId round) {
    return settlements.all(round).stream()
        .filter(sponsorSights.of(call, round.community()))
        .toList();
  }

  /**
   * The partners of a round.
   *
   * @param items by id
   */
  @Serdeable
  record SponsorList(List<SponsorSettlement> items) {}
}
