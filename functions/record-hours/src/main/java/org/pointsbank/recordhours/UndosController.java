package org.pointsbank.recordhours;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
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

/** The undoing of all that a sheet entered. Source: rules 9.8. */
@Controller("/districts/{district}/sheet-imports/{import}/undo")
final class UndosController {
  private final UndoSheets undoSheets;
  private final SheetWalk walk;
  private final Reports reports;

  UndosController(UndoSheets undoSheets, BankTable table) {
    this.undoSheets = undoSheets;
    this.walk = undoSheets.walk();
    this.reports = new Reports(table);
  }

  /**
   * Why an import is undone.
   *
   * @param reason 1 to 200 characters; the volunteers read it on their records
   */
  @Serdeable
  record Undoing(String reason) {}

  /**
   * Begins to undo an import; call advance until it is finished.
   *
   * <p>Records that have no line yet are taken back with the reason, and their rows may be entered
   * again. What is awarded stays, is told in the list of rejections, and is reversed line by line.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.IMPORT_DRY_RUN,
    ProblemCode.IMPORT_UNFINISHED,
    ProblemCode.WRONG_STATE
  })
  Answer<ImportView> begin(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable("import") ImportId id,
      @Body Undoing undoing) {
    return undoSheets.begin(call, district, id, ShortText.said("/reason", undoing.reason()));
  }

  /** Takes the next records back for at most five seconds; harmless when called again. */
  @Post("/advance")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> advance(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return Answer.ofAny(walk.find(district, id).map(walk::advance).map(walk::view));
  }

  /** Shows how far the undoing has come: accepted ones are taken back. */
  @Get
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> show(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return Answer.ofAny(walk.find(district, id).map(walk::view));
  }

  /** Lists the rows whose records were not taken back: the awarded ones are to be reversed. */
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
