package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;

@DisplayName("What an import keeps")
final class ImportItemsTest {
  private static final ImportId ID = new ImportId("00000000-0000-7000-8000-000000000001");
  private static final DistrictId DISTRICT = new DistrictId("00000000-0000-7000-8000-000000000002");
  private static final PersonId WORKER = new PersonId("00000000-0000-7000-8000-000000000003");
  private static final Instant AT = Instant.parse("2026-10-01T01:00:00Z");

  @Test
  void readsItsProgressAsItWasWritten() {
    Import written = course(ImportCourse.ROWS, 5);

    assertThat(ImportItem.read(ImportItem.write(written))).isEqualTo(written);
    assertThat(ImportItem.write(written).key()).isEqualTo(new Key("IMPORT#" + ID, "IMPORT"));
  }

  @Test
  void readsAWalkAsItWasWritten() {
    Import written = course(ImportCourse.walk("confirmation"), 5);

    assertThat(ImportItem.read(ImportItem.write(written))).isEqualTo(written);
    assertThat(ImportItem.write(written).key())
        .isEqualTo(new Key("IMPORT#" + ID, "WALK#confirmation"));
  }

  @Test
  void standsInTheQueueUntilItIsFinished() {
    assertThat(ImportItem.write(course(ImportCourse.ROWS, 5)).find(Item.QUEUE)).contains("IMPORTS");
    assertThat(ImportItem.write(course(ImportCourse.ROWS, 9)).find(Item.QUEUE)).isEmpty();
  }

  @Test
  void readsAPartAsItWasWritten() {
    ImportPart written =
        new ImportPart(
            ID,
            List.of(new ImportRow(2, 1, List.of("V1", "")), new ImportRow(4, 2, List.of("V1", ""))),
            AT);

    assertThat(ImportPartItem.read(ImportPartItem.write(written))).isEqualTo(written);
    assertThat(ImportPartItem.write(written).key())
        .isEqualTo(new Key("IMPORT#" + ID, "PART#000004"));
  }

  @Test
  void readsAResultAsItWasWritten() {
    ImportResult written =
        new ImportResult(
            ID,
            ImportCourse.walk("confirmation"),
            33,
            List.of(new AcceptedRow(2, "a")),
            List.of(new RejectedRow(3, "phone", "bad-phone")));

    assertThat(ImportResultItem.read(ImportResultItem.write(written))).isEqualTo(written);
    assertThat(ImportResultItem.write(written).key())
        .isEqualTo(new Key("IMPORT#" + ID, "WALK#confirmation#RESULT#000033"));
  }

  @Test
  void readsARowsMarkAsItWasWritten() {
    RowMark written = new RowMark(DISTRICT, "register", "0af3", ID, 7);

    assertThat(RowMarkItem.read(RowMarkItem.write(written))).isEqualTo(written);
    assertThat(RowMarkItem.write(written).key())
        .isEqualTo(new Key("ROW#" + DISTRICT + "#register#0af3", "ROW"));
  }

  @Test
  void hidesAllOfAnItemInItsShadow() {
    Item item = ImportItem.write(course(ImportCourse.ROWS, 5));
    Item shadow = ShadowItem.write(ID, item, AT);

    assertThat(ShadowItem.read(shadow)).isEqualTo(item);
    assertThat(shadow.key())
        .isEqualTo(new Key("DRYRUN#" + ID, "IMPORT#" + ID + "|IMPORT"))
        .isEqualTo(ShadowItem.keyOf(ID, item.key()));
    assertThat(shadow.find(Item.QUEUE)).isEmpty();
    assertThat(shadow.get(Item.KIND)).isEqualTo("dry-run-shadow");
  }

  @Test
  void writesSeveralChangesAsOne() {
    Item first = Item.at(new Key("A", "B"), "tally").with(Item.VERSION, 4L);
    Staged staged = new Staged(first.with(Item.VERSION, 7L), Optional.of(first));

    assertThat(staged.addedTo(Transaction.EMPTY))
        .isEqualTo(Transaction.EMPTY.replace(first.with(Item.VERSION, 5L), 4));
  }

  @Test
  void writesNothingOverWhatWasNotLookedAt() {
    Item first = Item.at(new Key("A", "B"), "tally").with(Item.VERSION, 4L);

    assertThatThrownBy(() -> new Staged(first, Optional.of(first)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Import course(ImportCourse course, long done) {
    ImportProgress progress =
        new ImportProgress(9, done, done + 1, 3, 1, new TreeMap<>(Map.of("bad-phone", 1L)));
    return new Import(ID, course, DISTRICT, "register", true, WORKER, AT, progress, 2);
  }
}
