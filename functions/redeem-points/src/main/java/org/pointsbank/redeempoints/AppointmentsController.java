package org.pointsbank.redeempoints;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Visit;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ByProxy;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** When and where a service that somebody won is done. */
@Controller("/communities/{community}/rounds/{round}/people/{person}/orders/{order}/appointment")
final class AppointmentsController {
  private static final int LONGEST = 60;

  private final MakeAppointment appointments;
  private final HandOver handOver;

  AppointmentsController(MakeAppointment appointments, HandOver handOver) {
    this.appointments = appointments;
    this.handOver = handOver;
  }

  /** Shows the appointment of an order for a service. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<AppointmentView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order) {
    return Answer.ofAny(
        appointments.find(new OrderDesk.At(new RoundId(community, round), person, order)));
  }

  /** Names a time and a place for a service; the owner agrees, or asks for another. */
  @Post("/propose")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_A_SERVICE,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.VISIT_OUT_OF_TIME
  })
  Answer<AppointmentView.Receipt> propose(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order,
      @Body Proposal body) {
    return appointments.propose(
        call,
        new OrderDesk.At(new RoundId(community, round), person, order),
        new Visit(body.at().toInstant(), BodyText.of("/place", body.place(), LONGEST)));
  }

  /** Agrees to a time and a place or, with a wish, asks for another. */
  @Post("/answer")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ORDER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_A_SERVICE,
    ProblemCode.NO_APPOINTMENT
  })
  Answer<AppointmentView.Receipt> answer(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order,
      @Body Reply body) {
    return appointments.answer(
        call,
        new OrderDesk.At(new RoundId(community, round), person, order),
        body.wish().map(wish -> BodyText.of("/wish", wish, LONGEST)));
  }

  /** Says that a service was done; the points are spent once the owner says so too. */
  @Post("/deliver")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_A_SERVICE,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NO_APPOINTMENT,
    ProblemCode.TOO_EARLY
  })
  Answer<AppointmentView.Receipt> deliver(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order) {
    return appointments.deliver(
        call, new OrderDesk.At(new RoundId(community, round), person, order));
  }

  /**
   * Says, as its owner, that a service was done which a worker says was done: the line is written.
   */
  @Post("/receive")
  @Once
  @Allowed(Role.VOLUNTEER)
  @ByProxy(Act.PICK_UP)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.WRONG_STATE,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NO_APPOINTMENT
  })
  Answer<OrderView> receive(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order) {
    return handOver.receive(call, new OrderDesk.At(new RoundId(community, round), person, order));
  }

  /**
   * A time and a place.
   *
   * @param at when it begins: not yet over, and before picking up ends
   * @param place where, at most 60 characters
   */
  @Serdeable
  record Proposal(OffsetDateTime at, String place) {}

  /**
   * What the owner says to it.
   *
   * @param wish how they would rather have it, at most 60 characters; yes if not told
   */
  @Serdeable
  record Reply(Optional<String> wish) {}
}
