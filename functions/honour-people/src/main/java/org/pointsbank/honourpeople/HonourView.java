package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;

/**
 * An honour of a person.
 *
 * @param honour its id
 * @param community for which they stood
 * @param programme by which it was given
 * @param name of the programme, when it was decided
 * @param period a quarter or a year
 * @param rank in the edition
 * @param decidedBy who decided
 * @param decidedAt when
 * @param certificate the number on its certificate
 * @param code by which anybody checks the certificate; for the person and workers only
 * @param state {@code valid} or {@code revoked}
 * @param revokedBy who took it back
 * @param revokedAt when
 * @param reason why it was taken back; auditors do not see it
 */
@Serdeable
record HonourView(
    String honour,
    String community,
    String programme,
    String name,
    String period,
    long rank,
    String decidedBy,
    OffsetDateTime decidedAt,
    String certificate,
    Optional<String> code,
    String state,
    Optional<String> revokedBy,
    Optional<OffsetDateTime> revokedAt,
    Optional<String> reason) {
  /**
   * Some honours.
   *
   * @param items newest first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record HonourList(List<HonourView> items, Optional<String> nextCursor) {}

  /**
   * What a reader sees.
   *
   * @param code whether the code
   * @param texts whether what people wrote
   */
  record Sight(boolean code, boolean texts) {}

  static HonourView of(Honour honour, ZoneId zone, Sight sight) {
    Optional<HonourState.Revoked> revoked =
        honour.state() instanceof HonourState.Revoked state ? Optional.of(state) : Optional.empty();
    return new HonourView(
        honour.id().value(),
        honour.community().value(),
        honour.given().programme().value(),
        honour.given().name(),
        honour.given().period().name(),
        honour.given().rank(),
        honour.decided().by().value(),
        honour.decided().at().atZone(zone).toOffsetDateTime(),
        honour.certificate().number(),
        Optional.of(honour.certificate().code().grouped()).filter(_ -> sight.code()),
        honour.state().word(),
        revoked.map(state -> state.by().by().value()),
        revoked.map(state -> state.by().at().atZone(zone).toOffsetDateTime()),
        revoked.map(HonourState.Revoked::reason).filter(_ -> sight.texts()));
  }

  /**
   * What came of taking an honour back.
   *
   * @param honour its id
   * @param state {@code revoked}
   */
  @Serdeable
  record Receipt(String honour, String state) {}
}
