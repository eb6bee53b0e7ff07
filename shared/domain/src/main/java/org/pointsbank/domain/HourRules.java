package org.pointsbank.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How hours become points, and which hours count. Source: rules 3.4, 4.2 and 4.6.
 *
 * @param perHour what a plain hour earns
 * @param rounding how a line's points are rounded, once
 * @param caps what they never go over
 * @param dailyLimitMinutes a record that takes its day over it waits for a second reviewer
 * @param oldestDays service further back than so many days before today is refused
 * @param evidence what is asked of a record and of its proof, and what that is worth
 */
public record HourRules(
    Points perHour,
    Step rounding,
    Caps caps,
    long dailyLimitMinutes,
    long oldestDays,
    Evidence evidence) {
  /** Rules that ask nothing more of a record and its proof. */
  public HourRules(
      Points perHour, Step rounding, Caps caps, long dailyLimitMinutes, long oldestDays) {
    this(perHour, rounding, caps, dailyLimitMinutes, oldestDays, Evidence.PLAIN);
  }

  /** Refuses limits below zero. */
  public HourRules {
    if (dailyLimitMinutes < 0 || oldestDays < 0) {
      throw new IllegalArgumentException(
          "not hour rules: " + dailyLimitMinutes + ", " + oldestDays);
    }
  }

  /**
   * How points are rounded.
   *
   * @param mode which way
   * @param size a line's points are a multiple of it
   */
  public record Step(Rounding mode, Points size) {
    /** Refuses a step of nothing. */
    public Step {
      if (size.hundredths() == 0) {
        throw new IllegalArgumentException("not a step: " + size);
      }
    }
  }

  /**
   * What hours earn at most; minutes count whole all the same.
   *
   * @param record by one record
   * @param quarter by one account in one quarter of service
   */
  public record Caps(Optional<Points> record, Optional<Points> quarter) {
    /** Nothing is capped. */
    public static final Caps NONE = new Caps(Optional.empty(), Optional.empty());
  }

  /**
   * Whether a record waits for a second reviewer.
   *
   * @param minutes of the record
   * @param ofDay minutes of its day with it
   */
  boolean needSecond(long minutes, long ofDay) {
    return ofDay > dailyLimitMinutes
        || evidence.sessionLimitMinutes().filter(limit -> minutes > limit).isPresent();
  }

  /**
   * What is asked of a record and of its proof, and what that is worth. Source: rules 3.4, 4.2 and
   * 4.9.
   *
   * @param sessionLimitMinutes a record longer than it waits for a second reviewer, if set
   * @param proofForSelfReported whether volunteers who report for themselves must tell a proof
   * @param factors in hundredths: what hours of a grade earn beside plain ones; grades that earn
   *     like them are left out
   */
  public record Evidence(
      Optional<Long> sessionLimitMinutes,
      boolean proofForSelfReported,
      Map<EvidenceGrade, Long> factors) {
    private static final long PLAIN_FACTOR = 100;

    /** Nothing more is asked, and every grade earns the same. */
    public static final Evidence PLAIN = new Evidence(Optional.empty(), false);

    /** Rules by which every grade earns the same. */
    public Evidence(Optional<Long> sessionLimitMinutes, boolean proofForSelfReported) {
      this(sessionLimitMinutes, proofForSelfReported, Map.of());
    }

    /** Refuses a limit and factors below zero. */
    public Evidence {
      if (sessionLimitMinutes.filter(limit -> limit < 0).isPresent()) {
        throw new IllegalArgumentException("not a limit: " + sessionLimitMinutes.get());
      }
      if (factors.values().stream().anyMatch(factor -> factor < 0)) {
        throw new IllegalArgumentException("not factors: " + factors);
      }
      factors =
          factors.entrySet().stream()
              .filter(each -> each.getValue() != PLAIN_FACTOR)
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What hours of {@code grade} earn beside plain ones, in hundredths: 100 if not said. */
    public long factor(EvidenceGrade grade) {
      return factors.getOrDefault(grade, PLAIN_FACTOR);
    }

    /** Whether hours earn the same however they are evidenced. */
    public boolean earnsAlike() {
      return factors.isEmpty();
    }

    /** Whether {@code asked} lacks a proof that is demanded. */
    boolean misses(Hours.Asked asked) {
      return proofForSelfReported
          && asked.grade() == EvidenceGrade.SELF_REPORTED
          && asked.entry().particulars().proof().isBlank();
    }
  }
}
