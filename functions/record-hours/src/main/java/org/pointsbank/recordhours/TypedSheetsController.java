package org.pointsbank.recordhours;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Signed paper sheets that a worker types in, row by row. Source: rules 9.9. */
@Controller("/communities/{community}/typed-sheets")
final class TypedSheetsController {
  private final TypeSheets typeSheets;

  TypedSheetsController(TypeSheets typeSheets) {
    this.typeSheets = typeSheets;
  }

  /**
   * Enters the rows of a signed sheet, and tells of each what became of it.
   *
   * <p>A dry run unless {@code dryRun=false}. Good rows go in, each exactly once; of a refused one
   * the pointer says where it is wrong. The sheet is an import: its records are confirmed or undone
   * as a whole by its id.
   */
  @Post("{?dryRun}")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TypedSheetView> type(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Boolean> dryRun,
      @Body TypedSheet sheet) {
    return typeSheets.type(call, community, dryRun.orElse(true), sheet);
  }
}
