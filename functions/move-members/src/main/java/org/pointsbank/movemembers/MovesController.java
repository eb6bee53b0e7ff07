package org.pointsbank.movemembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.move.Signing;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** A member's moves to another community. Source: rules 11. */
@Controller("/communities/{community}/people/{person}/moves")
final class MovesController {
  private final AskMove askMove;
  private final SignMove signMove;
  private final Moves moves;

  MovesController(AskMove askMove, SignMove signMove, Moves moves) {
    this.askMove = askMove;
    this.signMove = signMove;
    this.moves = moves;
  }

  /** Asks for a move to another community of the district; both communities must sign it. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.UNKNOWN_COMMUNITY,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.MOVE_OPEN
  })
  Answer<MoveReceipt> ask(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewMove asked) {
    return askMove.ask(call, community, person, asked);
  }

  /** Lists a person's moves from or to this community, newest first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<MoveList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return moves.list(community, person, limit, cursor);
  }

  /** Shows a move: from where to where, why, and who signed. */
  @Get("/{move}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<MoveView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MoveId move) {
    return Answer.ofAny(moves.show(new Moves.Named(community, person, move, Moves.Side.EITHER)));
  }

  /** Signs a member out, for the community that is left. */
  @Post("/{move}/sign-out")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_A_MEMBER
  })
  Answer<MoveReceipt> signOut(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MoveId move) {
    return signMove.say(
        call, new Moves.Named(community, person, move, Moves.Side.LEFT), Signing::out);
  }

  /** Signs a member in, for the new community: membership and points move at once. */
  @Post("/{move}/sign-in")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.SIGNED_BY_YOU,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.OPEN_ORDERS
  })
  Answer<MoveReceipt> signIn(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MoveId move) {
    return signMove.say(
        call, new Moves.Named(community, person, move, Moves.Side.TAKING), Signing::in);
  }

  /** Refuses a move that waits, for either community. */
  @Post("/{move}/refuse")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.WRONG_STATE})
  Answer<MoveReceipt> refuse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MoveId move,
      @Body NewMove.Refusal why) {
    String reason = why.said();
    return signMove.say(
        call,
        new Moves.Named(community, person, move, Moves.Side.EITHER),
        (found, _, word, _) -> Signing.refuse(found, word, reason));
  }

  /** Takes a move back before both communities have signed. */
  @Post("/{move}/withdraw")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<MoveReceipt> withdraw(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MoveId move) {
    return signMove.say(
        call,
        new Moves.Named(community, person, move, Moves.Side.LEFT),
        (found, _, word, _) -> Signing.withdraw(found, word));
  }
}
