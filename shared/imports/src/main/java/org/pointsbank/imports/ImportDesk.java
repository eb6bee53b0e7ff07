package org.pointsbank.imports;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;

/** What the API does with the imports of one kind: take a file in, go on, tell what came of it. */
public final class ImportDesk {
  private static final Duration ONE_CALL = Duration.ofSeconds(5);
  private static final long HEADER = 1;
  private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,5}");

  private final Uploads uploads;
  private final Imports imports;
  private final Reports reports;
  private final ImportKind kind;
  private final Ids ids;
  private final Settlement settlement;
  private final RuleShelf rules;

  /** The desk for {@code kind}. */
  public ImportDesk(
      Surroundings surroundings, Ids ids, Settlement settlement, RuleShelf rules, ImportKind kind) {
    this.uploads = new Uploads(surroundings.table(), surroundings.chance());
    this.imports = new Imports(surroundings.table(), kind, surroundings.chance());
    this.reports = new Reports(surroundings.table());
    this.kind = kind;
    this.ids = ids;
    this.settlement = settlement;
    this.rules = rules;
  }

  /** Takes a file in and counts its rows; none of them is judged yet. */
  public Answer<ImportView> upload(Call call, DistrictId district, boolean dryRun, byte[] file) {
    return upload(call, new Upload(freshId(), district, call.person(), call.now(), dryRun), file);
  }

  private ImportId freshId() {
    return new ImportId(ids.next());
  }

  /** The same as {@code upload}, whose id is the caller's to find again. */
  public Answer<ImportView> upload(Call call, Upload upload, byte[] file) {
    return settlement.once(call, () -> decide(upload, file));
  }

  private Decision<ImportView> decide(Upload upload, byte[] file) {
    return switch (uploads.take(upload, kind, file)) {
      case Uploaded.Taken(Import started, var manifest) ->
          new Decision.Write<>(manifest, view(started));
      case Uploaded.Refusal refusal -> new Decision.Refuse<>(problem(refusal));
    };
  }

  /** How far an import of {@code district} has come. */
  public Answer<ImportView> show(DistrictId district, ImportId id) {
    return Answer.ofAny(find(district, id).map(this::view));
  }

  /** Judges and writes the next rows for some seconds. */
  public Answer<ImportView> advance(DistrictId district, ImportId id) {
    return Answer.ofAny(find(district, id).map(found -> view(imports.advance(found, deadline()))));
  }

  /** Lists refused rows. */
  public Answer<RejectionList> rejections(
      DistrictId district, ImportId id, Optional<Integer> limit, Optional<String> cursor) {
    return Answer.ofAny(
        find(district, id)
            .map(_ ->
                RejectionList.of(
                    reports.rejections(id, ImportCourse.ROWS, row(cursor), Cursor.limit(limit)))));
  }

  /**
   * Brings on what nobody has brought to its end; the hourly tick calls this.
   *
   * @return how many imports it worked on
   */
  public long finish() {
    Deadline deadline = Deadline.within(Duration.ofMinutes(1));
    return InTurn.sum(imports.unfinished(), 0L, Long::sum, each -> broughtOn(each, deadline));
  }

  private long broughtOn(Import each, Deadline deadline) {
    if (deadline.passed()) {
      return 0;
    }
    Import at = imports.advance(each, deadline);
    return at.version() > each.version() ? 1 : 0;
  }

  /** The import of {@code district} with this id. */
  public Optional<Import> find(DistrictId district, ImportId id) {
    return imports.find(id).filter(found -> found.district().equals(district));
  }

  /** As long as one call may go on. */
  public Deadline deadline() {
    return Deadline.within(ONE_CALL);
  }

  /**
   * The row that a cursor of a list of rejections stands for.
   *
   * @throws BadInput if no such list has given it
   */
  public static long row(Optional<String> cursor) {
    String row = Cursor.read(cursor).orElse(Long.toString(HEADER));
    if (!ROW.matcher(row).matches()) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
    return Long.parseLong(row);
  }

  private ImportView view(Import course) {
    ZoneId zone = rules.of(course.district()).zone();
    return ImportView.of(course, zone);
  }

  private static Problem problem(Uploaded.Refusal refusal) {
    return switch (refusal) {
      case Uploaded.FileTooLarge _ -> Problem.of(ProblemCode.TOO_LARGE);
      case Uploaded.FileUnreadable() -> Problem.of(ProblemCode.FILE_UNREADABLE);
      case Uploaded.QuoteBroken(long row) -> Problem.of(ProblemCode.QUOTE_BROKEN, "row", row);
      case Uploaded.FileEmpty() -> Problem.of(ProblemCode.FILE_EMPTY);
      case Uploaded.ColumnMissing(String column) ->
          Problem.of(ProblemCode.COLUMN_MISSING, "column", column);
      case Uploaded.ColumnTwice(String column) ->
          Problem.of(ProblemCode.COLUMN_TWICE, "column", column);
      case Uploaded.TooManyRows(long most) -> Problem.of(ProblemCode.TOO_MANY_ROWS, "most", most);
      case Uploaded.RowTooLong(long row) -> Problem.of(ProblemCode.ROW_TOO_LONG, "row", row);
    };
  }
}
