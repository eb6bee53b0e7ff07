package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/**
 * A signed paper sheet as a worker types it in. It becomes an import like one that is uploaded, so
 * that its rows are judged, marked, confirmed and undone in the same way.
 *
 * @param day local day, {@code 2026-09-02}
 * @param item the code of the service item, as the catalogue has it
 * @param place where it took place, if that is to be told
 * @param session what the sheet calls the session, if anything
 * @param rows who signed, in the order of the sheet; 1 to 50
 */
@Serdeable
record TypedSheet(
    String day,
    String item,
    Optional<String> place,
    Optional<String> session,
    List<TypedRow> rows) {
  private static final int MOST_ROWS = 50;

  /**
   * A row of the sheet.
   *
   * @param number the member number
   * @param capacity as what they served; held on that day
   * @param start local time, {@code 09:00}
   * @param end local time; not after the start, it is on the next day; not with {@code minutes}
   * @param minutes how long instead, 1 to 1440
   * @param beneficiaries how often somebody was served, as person-times, 0 to 10,000
   */
  @Serdeable
  record TypedRow(
      String number,
      Capacity capacity,
      String start,
      Optional<String> end,
      Optional<Long> minutes,
      Optional<Long> beneficiaries) {
    private Map<String, String> cells(String at) {
      if (end.isPresent() && minutes.isPresent()) {
        throw BadInput.at(at + "/minutes", ProblemCode.INVALID_VALUE);
      }
      String from = ShortText.orEmpty(at + "/start", Optional.of(start));
      String to =
          minutes
              .map(count -> SheetTime.end(from, count))
              .orElseGet(() -> ShortText.orEmpty(at + "/end", end));
      return Map.of(
          SheetColumns.NUMBER, ShortText.orEmpty(at + "/number", Optional.of(number)),
          SheetColumns.CAPACITY, capacity.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          SheetColumns.START, from,
          SheetColumns.END, to,
          SheetColumns.BENEFICIARIES, beneficiaries.map(Object::toString).orElse(""));
    }
  }

  /**
   * The sheet as a file that could have been uploaded, of a community called {@code name}.
   *
   * @throws BadInput naming the field that cannot be
   */
  byte[] file(String name) {
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw BadInput.at("/rows", ProblemCode.INVALID_VALUE);
    }
    Map<String, String> head =
        Map.of(
            SheetColumns.COMMUNITY, name,
            SheetColumns.DATE, ShortText.said("/day", day),
            SheetColumns.ITEM, ShortText.said("/item", item),
            SheetColumns.PLACE, ShortText.orEmpty("/place", place),
            SheetColumns.SESSION, ShortText.orEmpty("/session", session));
    Stream<String> header =
        SheetColumns.ALL.stream().map(column -> column.headings().iterator().next());
    Stream<String> lines =
        IntStream.range(0, rows.size()).mapToObj(i -> line(head, rows.get(i).cells("/rows/" + i)));
    return Stream.concat(Stream.of(quoted(header)), lines)
        .collect(Collectors.joining("\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Map<String, String> head, Map<String, String> row) {
    return quoted(
        SheetColumns.ALL.stream()
            .map(column -> row.getOrDefault(column.name(), head.getOrDefault(column.name(), ""))));
  }

  private static String quoted(Stream<String> cells) {
    return cells
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  /** Where in the body stands what the import calls {@code column} of the row {@code index}. */
  String pointer(int index, String column) {
    String at = "/rows/" + index;
    boolean lasting = rows.get(index).minutes().isPresent();
    return switch (column) {
      case SheetColumns.DATE -> "/day";
      case SheetColumns.ITEM, SheetColumns.PLACE, SheetColumns.SESSION -> "/" + column;
      case SheetColumns.END -> at + (lasting ? "/minutes" : "/end");
      case SheetColumns.NUMBER,
          SheetColumns.CAPACITY,
          SheetColumns.START,
          SheetColumns.BENEFICIARIES ->
          at + "/" + column;
      default -> at;
    };
  }
}
