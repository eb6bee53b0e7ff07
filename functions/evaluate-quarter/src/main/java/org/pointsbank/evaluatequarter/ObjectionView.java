package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.domain.evaluation.RankingName;

/**
 * An objection to an evaluation.
 *
 * @param objection its id
 * @param objector whose it is
 * @param ranking in which ranking
 * @param concerned whose place it is about; for staff only
 * @param reason in the objector's words; auditors do not see it
 * @param enteredBy who wrote it down
 * @param enteredAt when
 * @param state {@code open}, {@code upheld} or {@code refused}
 * @param remedy what was done, once it is upheld
 * @param decidedBy who decided
 * @param decidedAt when
 * @param decision why it was decided so; auditors do not see it
 */
@Serdeable
record ObjectionView(
    String objection,
    String objector,
    RankingName ranking,
    Optional<String> concerned,
    Optional<String> reason,
    String enteredBy,
    OffsetDateTime enteredAt,
    String state,
    Optional<ObjectionState.Remedy> remedy,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> decision) {
  /**
   * All objections to an evaluation.
   *
   * @param items oldest first
   */
  @Serdeable
  record ObjectionList(List<ObjectionView> items) {}

  /**
   * What the reader may see.
   *
   * @param texts what people wrote in their own words
   * @param concerned whose place it is about
   */
  record Sight(boolean texts, boolean concerned) {}

  static ObjectionView of(Objection objection, ZoneId zone, Sight sight) {
    Optional<Confirmation> decided = decided(objection.state());
    return new ObjectionView(
        objection.id().value(),
        objection.objector().value(),
        objection.ranking(),
        Optional.of(objection.concerned().value()).filter(_ -> sight.concerned()),
        Optional.of(objection.reason()).filter(_ -> sight.texts()),
        objection.entered().by().value(),
        objection.entered().at().atZone(zone).toOffsetDateTime(),
        objection.state().word(),
        remedy(objection.state()),
        decided.map(word -> word.by().value()),
        decided.map(word -> word.at().atZone(zone).toOffsetDateTime()),
        decision(objection.state()).filter(_ -> sight.texts()));
  }

  private static Optional<ObjectionState.Remedy> remedy(ObjectionState state) {
    return state instanceof ObjectionState.Upheld(_, _, ObjectionState.Remedy remedy)
        ? Optional.of(remedy)
        : Optional.empty();
  }

  private static Optional<Confirmation> decided(ObjectionState state) {
    return switch (state) {
      case ObjectionState.Open() -> Optional.empty();
      case ObjectionState.Upheld(Confirmation by, _, _) -> Optional.of(by);
      case ObjectionState.Refused(Confirmation by, _) -> Optional.of(by);
    };
  }

  private static Optional<String> decision(ObjectionState state) {
    return switch (state) {
      case ObjectionState.Open() -> Optional.empty();
      case ObjectionState.Upheld(_, String reason, _) -> Optional.of(reason);
      case ObjectionState.Refused(_, String reason) -> Optional.of(reason);
    };
  }
}
