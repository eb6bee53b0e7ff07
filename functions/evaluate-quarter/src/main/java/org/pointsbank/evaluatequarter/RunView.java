package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.pointsbank.domain.evaluation.EvaluationRun;
import org.pointsbank.domain.evaluation.RunPart;

/**
 * A run over a district, and how far it has come.
 *
 * @param quarter which is evaluated
 * @param startedBy who said so
 * @param startedAt when
 * @param spread whether every community has its part
 * @param done of how many communities nothing is left to do
 * @param open of how many something is
 * @param parts by the ids of their communities
 */
@Serdeable
record RunView(
    String quarter,
    String startedBy,
    OffsetDateTime startedAt,
    boolean spread,
    long done,
    long open,
    List<PartView> parts) {
  /**
   * A community's part.
   *
   * @param community where
   * @param state {@code BEGUN} for long: it had trouble, and is tried again each hour
   * @param tries how often it was begun
   */
  @Serdeable
  record PartView(String community, RunPart.State state, long tries) {}

  /**
   * That a run has begun.
   *
   * @param quarter which is evaluated
   */
  @Serdeable
  record Started(String quarter) {}

  static RunView of(EvaluationRun run, List<RunPart> parts, ZoneId zone) {
    long done = parts.stream().filter(part -> part.state().done()).count();
    return new RunView(
        run.quarter().toString(),
        run.started().by().value(),
        run.started().at().atZone(zone).toOffsetDateTime(),
        run.spreadTo().isEmpty(),
        done,
        parts.size() - done,
        parts.stream()
            .map(part -> new PartView(part.community().value(), part.state(), part.tries()))
            .toList());
  }
}
