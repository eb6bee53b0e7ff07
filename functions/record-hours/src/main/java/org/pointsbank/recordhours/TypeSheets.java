package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.Reports;
import org.pointsbank.imports.Upload;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.RejectedRow;

/**
 * Takes in sheets that are typed row by row: each is an import that is brought to its end at once.
 * Its id is made of whoever sends it and the key under which they do, so that a call that comes
 * again finds the same import and goes on where it was. Source: rules 9.9.
 */
@Singleton
final class TypeSheets {
  /** The header is row 1 of every import. */
  private static final int FIRST_ROW = 2;

  private final BankTable table;
  private final SheetDesk desk;
  private final Reports reports;

  TypeSheets(BankTable table, SheetDesk desk) {
    this.table = table;
    this.desk = desk;
    this.reports = new Reports(table);
  }

  /** Judges the rows of {@code sheet}, and enters the good ones unless it is a dry run. */
  Answer<TypedSheetView> type(Call call, CommunityId id, boolean dryRun, TypedSheet sheet) {
    Optional<CommunityItem.Community> community =
        table.read(CommunityItem.keyOf(id)).map(CommunityItem::read);
    return community.isEmpty()
        ? Answer.refuse(ProblemCode.NOT_FOUND)
        : type(call, community.get(), dryRun, sheet);
  }

  private Answer<TypedSheetView> type(
      Call call, CommunityItem.Community community, boolean dryRun, TypedSheet sheet) {
    Upload upload = new Upload(idOf(call), community.district(), call.person(), call.now(), dryRun);
    Answer<ImportView> taken = desk.sheets().upload(call, upload, sheet.file(community.name()));
    if (taken instanceof Answer.Refused<ImportView>(Problem problem)) {
      return new Answer.Refused<>(problem);
    }
    return desk.sheets().advance(community.district(), upload.id())
            instanceof Answer.Refused<ImportView>(Problem problem)
        ? new Answer.Refused<>(problem)
        : Answer.ofAny(
            desk.sheets()
                .find(community.district(), upload.id())
                .map(course -> view(course, sheet)));
  }

  private static ImportId idOf(Call call) {
    String said = call.person() + "\n" + call.key().orElseThrow() + "\n" + call.fingerprint();
    return new ImportId(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private TypedSheetView view(Import course, TypedSheet sheet) {
    Map<Integer, TypedSheetView.RowView> known = new HashMap<>();
    reports.eachAccepted(
        course.id(),
        FIRST_ROW,
        made -> known.put(index(made.number()), entered(course, made.number(), made.text())));
    List<RejectedRow> refused =
        reports
            .rejections(course.id(), ImportCourse.ROWS, FIRST_ROW - 1L, sheet.rows().size())
            .rows();
    refused.forEach(row -> known.put(index(row.row()), refused(sheet, row)));
    return new TypedSheetView(
        course.id().value(),
        course.dryRun(),
        course.progress().finished(),
        IntStream.range(0, sheet.rows().size())
            .mapToObj(i -> Optional.ofNullable(known.get(i)).orElseGet(() -> unmade(course, i)))
            .toList());
  }

  private static int index(long number) {
    return Math.toIntExact(number) - FIRST_ROW;
  }

  private static TypedSheetView.RowView entered(Import course, long number, String reference) {
    Optional<String> record =
        course.dryRun()
            ? Optional.empty()
            : Optional.of(RecordReference.parse(reference).record().toString());
    return new TypedSheetView.RowView(
        index(number), "entered", record, Optional.empty(), Optional.empty());
  }

  private static TypedSheetView.RowView refused(TypedSheet sheet, RejectedRow row) {
    int index = index(row.row());
    return new TypedSheetView.RowView(
        index,
        "refused",
        Optional.empty(),
        Optional.of(row.reason()),
        Optional.of(sheet.pointer(index, row.column())));
  }

  private static TypedSheetView.RowView unmade(Import course, int index) {
    boolean judged = index + FIRST_ROW <= course.progress().after();
    return TypedSheetView.RowView.of(index, judged ? "unchanged" : "waiting");
  }
}
