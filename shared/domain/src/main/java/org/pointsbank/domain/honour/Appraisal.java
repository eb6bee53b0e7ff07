package org.pointsbank.domain.honour;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Period;

/**
 * What a person's lines of one period of service add up to. Lines that neither earn nor take back
 * (redemptions, expiries, moves) are no part of it. Source: rules 16.9.
 *
 * @param total of all lines
 * @param heads hundredths of honour points by head
 * @param items by the code of the item; what was taken back is taken off
 * @param sources by what the lines come from
 */
public record Appraisal(
    Sum total,
    Map<Head, Long> heads,
    SortedMap<String, Sum> items,
    SortedMap<String, Sum> sources) {
  /**
   * What some lines add up to.
   *
   * @param lines how many
   * @param minutes service minutes
   * @param honour hundredths of honour points
   */
  public record Sum(long lines, long minutes, long honour) {
    private static final Sum NONE = new Sum(0, 0, 0);

    private Sum plus(Sum more) {
      return new Sum(lines + more.lines, minutes + more.minutes, honour + more.honour);
    }

    private static Sum of(PassbookLine line) {
      return new Sum(1, line.deltas().minutes(), line.deltas().honour());
    }
  }

  private record Place(AccountId account, long sequence) {}

  /** Adds up those of {@code lines}, all of one person, whose service lies in {@code period}. */
  public static Appraisal of(List<PassbookLine> lines, Period period) {
    Map<Place, PassbookLine> all = new HashMap<>();
    lines.forEach(line -> all.put(new Place(line.account(), line.sequence()), line));
    Sum total = Sum.NONE;
    Map<Head, Long> heads = new EnumMap<>(Head.class);
    SortedMap<String, Sum> items = new TreeMap<>();
    SortedMap<String, Sum> sources = new TreeMap<>();
    for (PassbookLine line : lines) {
      Optional<String> source = source(line.story().origin());
      if (source.isPresent() && within(line, period)) {
        Sum sum = Sum.of(line);
        total = total.plus(sum);
        line.story().head().ifPresent(head -> heads.merge(head, sum.honour(), Math::addExact));
        item(line, all).ifPresent(item -> items.merge(item, sum, Sum::plus));
        sources.merge(source.get(), sum, Sum::plus);
      }
    }
    return new Appraisal(total, heads, items, sources);
  }

  private static boolean within(PassbookLine line, Period period) {
    return !line.story().servedOn().isBefore(period.start())
        && line.story().servedOn().isBefore(period.end());
  }

  private static Optional<String> item(PassbookLine line, Map<Place, PassbookLine> all) {
    return switch (line.story().origin()) {
      case Origin.Served(_, String item, _) -> Optional.of(item);
      case Origin.Reversed(_, long reversed, _, _) ->
          Optional.ofNullable(all.get(new Place(line.account(), reversed)))
              .filter(earlier -> earlier.story().origin() instanceof Origin.Served)
              .flatMap(earlier -> item(earlier, all));
      case Origin.Given _,
          Origin.Redeemed _,
          Origin.Expired _,
          Origin.MovedOut _,
          Origin.MovedIn _,
          Origin.MergedOut _,
          Origin.MergedIn _,
          Origin.Ended _ ->
          Optional.empty();
    };
  }

  private static Optional<String> source(Origin origin) {
    return switch (origin) {
      case Origin.Served _ -> Optional.of("served");
      case Origin.Given(_, Origin.Given.Kind kind, _) ->
          Optional.of(
              switch (kind) {
                case AWARD -> "award";
                case DEDUCTION -> "deduction";
                case ADJUSTMENT -> "adjustment";
              });
      case Origin.Reversed _ -> Optional.of("reversed");
      case Origin.Redeemed _,
          Origin.Expired _,
          Origin.MovedOut _,
          Origin.MovedIn _,
          Origin.MergedOut _,
          Origin.MergedIn _,
          Origin.Ended _ ->
          Optional.empty();
    };
  }
}
