package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule book for tests of what people move by hand. */
public final class Rules {
  private Rules() {}

  /** Over 20.00 points a second person decides. */
  public static RuleBook book(Shortfall shortfall, Expiry expiry) {
    return new RuleBook(
        1,
        LocalDate.of(2026, 1, 1),
        ZoneId.of("Asia/Shanghai"),
        Map.of(),
        new HourRules(
            new Points(100),
            new HourRules.Step(Rounding.DOWN, new Points(25)),
            HourRules.Caps.NONE,
            480,
            120),
        new PointRules(new Points(2000), shortfall, 30),
        expiry,
        new RoundRules(List.of(MonthDay.of(6, 1)), 14, 7, 21, 5, 5, ""),
        new EvaluationRules(
            Measure.HONOUR,
            TieRule.SHARED,
            Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
            Optional.empty()),
        new PaperRules(20, 12),
        ActivityRules.FIRST,
        Map.of());
  }
}
