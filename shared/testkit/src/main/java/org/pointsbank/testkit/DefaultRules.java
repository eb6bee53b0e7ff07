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
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

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
        new HourRules(new Points(100), new Points(25), 480, 120),
        new RoundRules(List.of(MonthDay.of(6, 1), MonthDay.of(12, 1)), 14, 7, 21, 5, 5, ""),
        Measure.HONOUR,
        Optional.of(10L));
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
