package org.pointsbank.evaluatequarter;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.EvaluationRun;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.EvaluationRunItem;
import org.pointsbank.table.Transaction;

/** Runs that evaluate a quarter in every community of a district. Source: rules 7.11. */
@Controller("/districts/{district}/evaluation-runs/{quarter}")
final class RunsController {
  private final BankTable table;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final DistrictRuns runs;

  RunsController(BankTable table, Settlement settlement, RuleShelf rules, DistrictRuns runs) {
    this.table = table;
    this.settlement = settlement;
    this.rules = rules;
    this.runs = runs;
  }

  /** Begins to evaluate a quarter in every community; call advance, or leave it to the tick. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.QUARTER_NOT_OVER, ProblemCode.RUN_EXISTS})
  Answer<RunView.Started> start(
      Call call, @PathVariable DistrictId district, @PathVariable Quarter quarter) {
    Confirmation by = new Confirmation(call.person(), call.now());
    return settlement.once(call, () -> begin(EvaluationRun.started(district, quarter, by)));
  }

  private Decision<RunView.Started> begin(EvaluationRun run) {
    LocalDate today = LocalDate.ofInstant(run.started().at(), zone(run.district()));
    if (today.isBefore(run.quarter().end())) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.QUARTER_NOT_OVER, "quarter", run.quarter()));
    }
    return find(run.district(), run.quarter()).isPresent()
        ? new Decision.Refuse<>(Problem.of(ProblemCode.RUN_EXISTS, "quarter", run.quarter()))
        : new Decision.Write<>(
            Transaction.EMPTY.create(EvaluationRunItem.write(run)),
            new RunView.Started(run.quarter().toString()));
  }

  private Optional<EvaluationRun> find(DistrictId district, Quarter quarter) {
    return table.read(EvaluationRunItem.keyOf(district, quarter)).map(EvaluationRunItem::read);
  }

  private ZoneId zone(DistrictId district) {
    return rules.of(district).zone();
  }

  /** Shows how far a run has come, community by community. */
  @Get
  @Allowed({Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RunView> show(
      Call call, @PathVariable DistrictId district, @PathVariable Quarter quarter) {
    return Answer.ofAny(
        find(district, quarter).map(run -> RunView.of(run, runs.parts(run), zone(district))));
  }

  /** Goes on with a run for at most five seconds, and shows how far it has come. */
  @Post("/advance")
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RunView> advance(
      Call call, @PathVariable DistrictId district, @PathVariable Quarter quarter) {
    find(district, quarter).ifPresent(run -> runs.advance(run, call.now()));
    return show(call, district, quarter);
  }
}
