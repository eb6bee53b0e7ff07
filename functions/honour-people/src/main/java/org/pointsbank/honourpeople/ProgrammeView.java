package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.honour.Programme;

/**
 * An award programme.
 *
 * @param programme its id
 * @param community of which it is; of the whole district where there is none
 * @param terms what it promises
 * @param madeBy who made it
 * @param madeAt when
 * @param closed whether no edition begins any more
 */
@Serdeable
record ProgrammeView(
    String programme,
    Optional<String> community,
    TermsForm terms,
    String madeBy,
    OffsetDateTime madeAt,
    boolean closed) {
  /**
   * Some programmes.
   *
   * @param items oldest first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record ProgrammeList(List<ProgrammeView> items, Optional<String> nextCursor) {}

  static ProgrammeView of(Programme programme, ZoneId zone) {
    return new ProgrammeView(
        programme.id().value(),
        programme.community().map(CommunityId::value),
        TermsForm.of(programme.terms()),
        programme.made().by().value(),
        programme.made().at().atZone(zone).toOffsetDateTime(),
        programme.closed());
  }
}
