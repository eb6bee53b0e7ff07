package org.pointsbank.recordhours;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Role;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.RejectionList;
import org.pointsbank.imports.Reports;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;

/** The confirmation of all records that a sheet entered. Source: rules 9.6. */
@Controller("/districts/{district}/sheet-imports/{import}/confirmation")
final class ConfirmationsController {
  private final ConfirmSheets confirmSheets;
  private final SheetWalk walk;
  private final Reports reports;

  ConfirmationsController(ConfirmSheets confirmSheets, BankTable table) {
    this.confirmSheets = confirmSheets;
    this.walk = confirmSheets.walk();
    this.reports = new Reports(table);
  }

  /**
   * Begins to confirm all records of an import; call advance until it is finished.
   *
   * <p>Not by whoever imported it. One person confirms an import; begun again by them, it is the
   * same confirmation.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.IMPORT_DRY_RUN,
    ProblemCode.IMPORT_UNFINISHED,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<ImportView> begin(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return confirmSheets.begin(call, district, id);
  }

  /** Confirms the next records for at most five seconds; harmless when called again. */
  @Post("/advance")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> advance(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return Answer.ofAny(walk.find(district, id).map(walk::advance).map(walk::view));
  }

  /** Shows how far a confirmation has come: accepted ones are confirmed or await a second word. */
  @Get
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> show(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return Answer.ofAny(walk.find(district, id).map(walk::view));
  }

  /** Lists the rows whose records were not confirmed, and why. */
  @Get("/rejections{?limit,cursor}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<RejectionList> rejections(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable("import") ImportId id,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    long after = ImportDesk.row(cursor);
    int most = Cursor.limit(limit);
    return Answer.ofAny(
        walk.find(district, id)
            .map(walk ->
                RejectionList.of(reports.rejections(walk.id(), walk.course(), after, most))));
  }
}
