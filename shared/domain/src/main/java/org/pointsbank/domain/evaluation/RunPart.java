package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;

/**
 * What a run over a district has to do in one community. Source: rules 7.11.
 *
 * @param district of the run
 * @param quarter of the run
 * @param community where
 * @param state how far it has come
 * @param tries how often it was begun
 * @param version counts its changes
 */
public record RunPart(
    DistrictId district,
    Quarter quarter,
    CommunityId community,
    State state,
    long tries,
    long version) {
  /** How far a part has come. */
  public enum State {
    /** Nobody has begun it. */
    WAITING,
    /** Somebody has begun it and said nothing since: they are at it, or had trouble. */
    BEGUN,
    /** Confirmed records wait for their award; it is tried again. */
    AWARDS_WAITING,
    /** The community is evaluated by this run. */
    EVALUATED,
    /** It was evaluated before. */
    EXISTED;

    /** Whether nothing is left to do. */
    public boolean done() {
      return switch (this) {
        case EVALUATED, EXISTED -> true;
        case WAITING, BEGUN, AWARDS_WAITING -> false;
      };
    }
  }

  /** A new one. */
  public static RunPart of(EvaluationRun run, CommunityId community) {
    return new RunPart(run.district(), run.quarter(), community, State.WAITING, 0, 1);
  }

  /** The evaluation that it makes. */
  public Manifest.Of evaluation() {
    return new Manifest.Of(community, quarter);
  }

  /** The same, begun once more. */
  public RunPart begun() {
    return new RunPart(district, quarter, community, State.BEGUN, tries + 1, version + 1);
  }

  /** The same with what came of it. */
  public RunPart to(State next) {
    return new RunPart(district, quarter, community, next, tries, version + 1);
  }
}
