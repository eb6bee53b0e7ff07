package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.domain.ImportId;

/** What imports keep. */
final class ImportSamples {
  private static final ImportId ID = new ImportId(PeopleSamples.id("701"));
  private static final Instant AT = Instant.parse("2026-10-01T01:00:00Z");
  private static final Instant EXPIRES = Instant.parse("2026-10-08T01:00:00Z");

  private ImportSamples() {}

  static List<ItemSample> all() {
    Import rows = course(ImportCourse.ROWS);
    Import walk = course(ImportCourse.walk("confirmation"));
    ImportPart part =
        new ImportPart(
            ID,
            List.of(
                new ImportRow(2, 1, List.of("V00001", "王芳")),
                new ImportRow(4, 2, List.of("V00002", ""))),
            EXPIRES);
    ImportResult result =
        new ImportResult(
            ID,
            ImportCourse.ROWS,
            33,
            List.of(new AcceptedRow(2, PeopleSamples.WANG.value())),
            List.of(new RejectedRow(3, "phone", "bad-phone")));
    RowMark mark = new RowMark(PeopleSamples.DISTRICT, "register", "0af3", ID, 7);
    Item hidden = RowMarkItem.write(mark);
    return List.of(
        ItemSample.of("import", rows, ImportItem.write(rows), ImportItem::read),
        ItemSample.of("import-walk", walk, ImportItem.write(walk), ImportItem::read),
        ItemSample.of("import-part", part, ImportPartItem.write(part), ImportPartItem::read),
        ItemSample.of(
            "import-result", result, ImportResultItem.write(result), ImportResultItem::read),
        ItemSample.of("row-mark", mark, hidden, RowMarkItem::read),
        ItemSample.of("shadow", hidden, ShadowItem.write(ID, hidden, EXPIRES), ShadowItem::read));
  }

  private static Import course(ImportCourse course) {
    ImportProgress progress =
        new ImportProgress(9, 5, 6, 3, 1, new TreeMap<>(Map.of("bad-phone", 1L)));
    return new Import(
        ID, course, PeopleSamples.DISTRICT, "register", true, PeopleSamples.CHEN, AT, progress, 2);
  }
}
