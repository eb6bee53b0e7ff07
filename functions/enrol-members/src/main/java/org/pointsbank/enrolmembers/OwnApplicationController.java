package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.domain.membership.Judging;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Unbound;
import org.pointsbank.table.ApplicantItem;
import org.pointsbank.table.ApplicationItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;

/** The application of somebody whom the bank does not know yet. */
@Controller("/applications")
final class OwnApplicationController {
  private final Applications applications;
  private final Settlement settlement;

  OwnApplicationController(Applications applications, Settlement settlement) {
    this.applications = applications;
    this.settlement = settlement;
  }

  /**
   * Applies for membership by oneself, with a sign-in that is tied to nobody.
   *
   * <p>It takes no Idempotency-Key: a sign-in has one open application at a time, so the same asked
   * again is refused and applies once. Source: rules 2.7.
   */
  @Post
  @Unbound
  @Status(HttpStatus.CREATED)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.ALREADY_BOUND, ProblemCode.APPLICATION_OPEN})
  Answer<ApplicationReceipt> apply(Call call, @Body NewApplication.Own asked) {
    return settlement.settle(() -> decide(call, asked));
  }

  private Decision<ApplicationReceipt> decide(Call call, NewApplication.Own asked) {
    if (call.who().isPresent()) {
      return new Decision.Refuse<>(ProblemCode.ALREADY_BOUND);
    }
    if (!applications.mayBeIn(asked.where())) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Optional<Item> before = applications.latest(call.token());
    boolean open =
        before
            .flatMap(applications::find)
            .filter(last -> last.state() instanceof ApplicationState.Waiting)
            .isPresent();
    if (open) {
      return new Decision.Refuse<>(ProblemCode.APPLICATION_OPEN);
    }
    Application made =
        applications.made(asked.where(), Optional.empty(), call.now(), asked.applicant());
    Transaction effect =
        Transaction.EMPTY
            .create(ApplicationItem.write(made))
            .and(
                ApplicantItem.set(
                    Applications.keyOf(call.token()),
                    new ApplicantItem.Latest(made.community(), made.id()),
                    before));
    return new Decision.Write<>(effect, ApplicationReceipt.of(made));
  }

  /** Shows the latest application of the caller's sign-in. */
  @Get("/own")
  @Unbound
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ApplicationView> show(Call call) {
    return Answer.ofAny(
        applications
            .latest(call.token())
            .flatMap(applications::find)
            .map(found -> ApplicationView.own(found, applications.zone(found.community()))));
  }

  /** Takes the latest application back while nobody has decided; who applied is forgotten. */
  @Post("/own/withdraw")
  @Unbound
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<ApplicationReceipt> withdraw(Call call) {
    return settlement.settle(() ->
        applications
            .latest(call.token())
            .flatMap(applications::find)
            .map(found -> withdraw(call, found))
            .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private static Decision<ApplicationReceipt> withdraw(Call call, Application application) {
    return switch (Judging.decline(application)) {
      case Judging.Open _ -> {
        Application gone = application.to(new ApplicationState.Withdrawn(call.now()));
        yield new Decision.Write<>(ApplicationItem.replace(gone), ApplicationReceipt.of(gone));
      }
      case Judging.Closed(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Judging.WrittenByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
    };
  }
}
