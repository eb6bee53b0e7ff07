package org.pointsbank.local.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.pointsbank.local.demo.DemoFiles;

/**
 * What the sheets of the third quarter come to, reckoned here from their text alone: nothing of the
 * bank's own arithmetic takes part.
 */
final class SheetSums {
  private static final String CATALOGUE = "/district/catalogue.csv";
  private static final long QUARTER_POINT = 25;
  private static final long DAY_LIMIT = 480;

  private final Map<String, Long> coefficients = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, Long> minutesOfDay = new HashMap<>();

  /** Hundredths by {@code number/COLOUR}, as the catalogue has it. */
  final Map<String, Long> plain = new TreeMap<>();

  /** Hundredths by {@code number/COLOUR}, where one category counts twice. */
  final Map<String, Long> doubled = new TreeMap<>();

  /** How many records. */
  long lines;

  /**
   * Reckons the rows of the sheets that are not in {@code refused}, the header being row 1, but for
   * those that wait for a second reviewer.
   */
  SheetSums(String category, Set<Long> refused) {
    text(file(CATALOGUE), StandardCharsets.UTF_8)
        .forEach(item -> {
          coefficients.put(item.get(0), Math.round(Double.parseDouble(item.get(4)) * 100));
          categories.put(item.get(0), item.get(1));
        });
    long row = 1;
    for (List<String> cells : text(DemoFiles.sheets(), Charset.forName("GB18030"))) {
      row++;
      if (!refused.contains(row)) {
        reckon(cells, category);
      }
    }
  }

  private void reckon(List<String> cells, String category) {
    String item = cells.get(2);
    String day = cells.get(3);
    String number = cells.get(6);
    long minutes =
        Duration.between(LocalTime.parse(cells.get(4)), LocalTime.parse(cells.get(5))).toMinutes();
    minutes = minutes > 0 ? minutes : minutes + Duration.ofDays(1).toMinutes();
    boolean waits = minutesOfDay.merge(number + day, minutes, Long::sum) > DAY_LIMIT;
    boolean third = day.compareTo("2026-07-01") >= 0 && day.compareTo("2026-10-01") < 0;
    if (waits || !third) {
      return;
    }
    lines++;
    String account = number + "/" + colour(cells.get(7));
    long coefficient = coefficients.getOrDefault(item, 0L);
    boolean twice = category.equals(categories.get(item));
    plain.merge(account, points(minutes, coefficient), Long::sum);
    doubled.merge(account, points(minutes, twice ? 2 * coefficient : coefficient), Long::sum);
  }

  /** Down to the quarter point, once. */
  private static long points(long minutes, long coefficient) {
    return minutes * coefficient / (60 * QUARTER_POINT) * QUARTER_POINT;
  }

  private static String colour(String capacity) {
    return switch (capacity) {
      case "党员", "在职党员" -> "RED";
      case "群众" -> "BLUE";
      case "楼栋单元长" -> "GREEN";
      default -> throw new IllegalArgumentException(capacity);
    };
  }

  /** What every account gains, of those that gain anything. */
  Map<String, Long> gains() {
    Map<String, Long> gains = new TreeMap<>();
    doubled.forEach((account, points) -> {
      long gain = points - plain.getOrDefault(account, 0L);
      if (gain != 0) {
        gains.put(account, gain);
      }
    });
    return gains;
  }

  static long total(Map<String, Long> sums) {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<List<String>> text(byte[] file, Charset charset) {
    return new String(file, charset)
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  private static byte[] file(String name) {
    try (InputStream in = Objects.requireNonNull(SheetSums.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
