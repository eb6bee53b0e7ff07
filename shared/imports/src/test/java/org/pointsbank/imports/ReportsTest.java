package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.RejectedRow;

@DisplayName("An import's report")
final class ReportsTest {
  @Test
  void pagesThroughTheRejectedRows() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, false, Desk.troubled());
      List<RejectedRow> paged = new ArrayList<>();
      OptionalLong after = OptionalLong.of(1);
      while (after.isPresent()) {
        Reports.Rejections page =
            desk.reports().rejections(done.id(), ImportCourse.ROWS, after.getAsLong(), 2);
        assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
        paged.addAll(page.rows());
        after = page.next();
      }

      assertThat(paged).isEqualTo(desk.rejected(done)).hasSize(7);
    }
  }

  @Test
  void givesWhatAcceptedRowsMadeFromAnyRowOn() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, false, Desk.register(90));
      List<Reference> all = desk.accepted(done);
      List<Reference> rest = new ArrayList<>();

      desk.reports().eachAccepted(done.id(), all.get(40).number(), rest::add);

      assertThat(rest).isEqualTo(all.subList(40, all.size()));
    }
  }
}
