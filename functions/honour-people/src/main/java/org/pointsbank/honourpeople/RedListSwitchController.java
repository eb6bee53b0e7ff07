package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.RedListItem;
import org.pointsbank.table.Transaction;

/** Whether a person stands on red lists. Source: rules 16.8. */
@Controller("/communities/{community}/people/{person}/red-list")
final class RedListSwitchController {
  private final BankTable table;
  private final Settlement settlement;
  private final Honours honours;

  RedListSwitchController(BankTable table, Settlement settlement, Honours honours) {
    this.table = table;
    this.settlement = settlement;
    this.honours = honours;
  }

  /**
   * Whether somebody stands on red lists.
   *
   * @param shown whether they do, with a masked name
   */
  @Serdeable
  record Shown(boolean shown) {}

  /** Shows whether a person stands on red lists; whoever never said anything does. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<Shown> show(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return Answer.ofAny(
        honours
            .person(community, person)
            .map(_ -> new Shown(RedListItem.shown(table.read(RedListItem.keyOf(person))))));
  }

  /** Says whether a person stands on red lists: themselves, or a worker for them. */
  @Post
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<Shown> say(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Shown said) {
    return settlement.once(
        call,
        () ->
            honours
                .person(community, person)
                .<Decision<Shown>>map(_ ->
                    new Decision.Write<>(
                        Transaction.EMPTY.put(RedListItem.write(person, said.shown())), said))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }
}
