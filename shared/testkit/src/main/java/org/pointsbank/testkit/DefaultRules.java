package org.pointsbank.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.Rounding;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.TieRule;

/** The default rule book, for tests that start from a table without a district. */
public final class DefaultRules {
  /** In force since before every sample. */
  public static final LocalDate EFFECTIVE = LocalDate.of(2026, 1, 1);

  private DefaultRules() {}

  /** Version 1 with the 21 items of {@code district/catalogue.csv}. */
  public static RuleBook book() {
    Map<String, ServiceItem> items =
        catalogue().stream().collect(Collectors.toMap(ServiceItem::code, Function.identity()));
    return new RuleBook(
        1,
        EFFECTIVE,
        ZoneId.of("Asia/Shanghai"),
        items,
        new HourRules(
            new Points(100),
            new HourRules.Step(Rounding.DOWN, new Points(25)),
            HourRules.Caps.NONE,
            480,
            120),
        new PointRules(new Points(2000), Shortfall.OWED, 30),
        new Expiry.Never(),
        new RoundRules(List.of(MonthDay.of(6, 1), MonthDay.of(12, 1)), 14, 7, 21, 5, 5, ""),
        new EvaluationRules(
            Measure.HONOUR,
            TieRule.SHARED,
            Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
            Optional.of(10L)),
        new PaperRules(20, 12),
        ActivityRules.FIRST,
        Map.of());
  }

  private static List<ServiceItem> catalogue() {
    try (InputStream file =
        Objects.requireNonNull(DefaultRules.class.getResourceAsStream("/district/catalogue.csv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> item(List.of(line.split(",", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServiceItem item(List<String> cells) {
    return new ServiceItem(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        new BigDecimal(cells.get(4)).movePointRight(2).longValueExact());
  }
}
