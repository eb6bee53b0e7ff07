package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
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
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.RejectionList;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Lists of team members, uploaded as CSV (UTF-8 or GB18030) or XLSX. */
@Controller("/districts/{district}/team-imports")
final class TeamImportsController {
  private final TeamSheetDesk desk;

  TeamImportsController(TeamSheetDesk desk) {
    this.desk = desk;
  }

  /**
   * Uploads a list of team members and counts its rows; call advance until it is finished.
   *
   * <p>A dry run unless {@code dryRun=false}. Teams are formed before; communities other than one's
   * own look unknown. At most 4 MB. Source: rules 9.1 to 9.3 and 9.10.
   */
  @Post("{?dryRun}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.TOO_LARGE,
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.FILE_EMPTY,
    ProblemCode.QUOTE_BROKEN,
    ProblemCode.COLUMN_MISSING,
    ProblemCode.COLUMN_TWICE,
    ProblemCode.TOO_MANY_ROWS,
    ProblemCode.ROW_TOO_LONG
  })
  Answer<ImportView> upload(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Boolean> dryRun,
      @Body byte[] file) {
    return desk.members().upload(call, district, dryRun.orElse(true), file);
  }

  /** Judges and writes the next rows for at most five seconds; harmless when called again. */
  @Post("/{import}/advance")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> advance(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return desk.members().advance(district, id);
  }

  /** Shows how far an import has come, with its refused rows counted by reason. */
  @Get("/{import}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ImportView> show(
      Call call, @PathVariable DistrictId district, @PathVariable("import") ImportId id) {
    return desk.members().show(district, id);
  }

  /** Lists the refused rows: row, column and reason, and nothing of what stands there. */
  @Get("/{import}/rejections{?limit,cursor}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<RejectionList> rejections(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable("import") ImportId id,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return desk.members().rejections(district, id, limit, cursor);
  }
}
