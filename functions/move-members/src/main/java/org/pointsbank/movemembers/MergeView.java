package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;

/**
 * A proposal that two people are one.
 *
 * @param merge its id
 * @param keep as whom the other one goes on
 * @param drop the other one
 * @param reason of whoever proposed it
 * @param state how far it has come, in a word
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedBy who confirmed or refused it, if somebody did
 * @param decidedAt when
 * @param refusal why it was refused
 */
@Serdeable
record MergeView(
    String merge,
    String keep,
    String drop,
    String reason,
    String state,
    String proposedBy,
    OffsetDateTime proposedAt,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> refusal) {

  /**
   * Some proposals.
   *
   * @param items a page may be short
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record MergeList(List<MergeView> items, Optional<String> nextCursor) {}

  static MergeView of(Merge merge, ZoneId zone) {
    Optional<Confirmation> decided =
        switch (merge.state()) {
          case MergeState.Proposed() -> Optional.empty();
          case MergeState.Done(Confirmation by, var _) -> Optional.of(by);
          case MergeState.Refused(Confirmation by, String _) -> Optional.of(by);
        };
    return new MergeView(
        merge.id().value(),
        merge.keep().value(),
        merge.drop().value(),
        merge.reason(),
        merge.state().word(),
        merge.proposed().by().value(),
        merge.proposed().at().atZone(zone).toOffsetDateTime(),
        decided.map(by -> by.by().value()),
        decided.map(by -> by.at().atZone(zone).toOffsetDateTime()),
        merge.state() instanceof MergeState.Refused(_, String reason)
            ? Optional.of(reason)
            : Optional.empty());
  }
}
