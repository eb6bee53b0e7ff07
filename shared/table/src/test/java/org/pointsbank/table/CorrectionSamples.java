package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.correction.CorrectionState;

/** Corrections of a record in each state. */
final class CorrectionSamples {
  private static final Confirmation WORD =
      new Confirmation(PeopleSamples.LIN, Instant.parse("2026-09-05T02:00:00Z"));

  private CorrectionSamples() {}

  static List<ItemSample> all() {
    RecordId corrected = new RecordId(PassbookSamples.SERVED, PeopleSamples.id("402"));
    return Stream.of(
            new CorrectionState.Open(),
            new CorrectionState.Upheld(WORD, "签到表如此", corrected),
            new CorrectionState.Refused(WORD, "与签到表不符"),
            new CorrectionState.Withdrawn(WORD))
        .map(CorrectionSamples::sample)
        .toList();
  }

  private static ItemSample sample(CorrectionState state) {
    Correction correction =
        new Correction(
            PeopleSamples.WANG,
            new RecordId(PassbookSamples.SERVED, PeopleSamples.id("401")),
            PeopleSamples.COMMUNITY,
            new Correction.Wanted(
                "H03",
                Capacity.RESIDENT,
                new Interval(
                    LocalDateTime.of(2026, 9, 2, 9, 0, 0), LocalDateTime.of(2026, 9, 2, 11, 5, 0)),
                "东门岗亭"),
            new Confirmation(PeopleSamples.WANG, Instant.parse("2026-09-04T02:00:00Z")),
            "十一点零五分才离开",
            state,
            state instanceof CorrectionState.Open ? 1 : 2);
    return ItemSample.of(
        "correction-" + state.word(),
        correction,
        CorrectionItem.write(correction),
        CorrectionItem::read);
  }
}
