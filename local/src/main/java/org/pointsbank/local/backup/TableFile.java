package org.pointsbank.local.backup;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.pointsbank.local.Refused;
import org.pointsbank.table.Transaction;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A table as a file: a line for each item, in the order of their keys, so that the same table
 * always makes the same bytes. Files of the cloud's export to S3 ({@code DYNAMODB_JSON}) are read
 * too, packed as they are.
 */
public final class TableFile {
  private static final Comparator<Map<String, AttributeValue>> BY_KEY =
      Comparator.<Map<String, AttributeValue>, String>comparing(item -> text(item, "pk"))
          .thenComparing(item -> text(item, "sk"));

  /** DynamoDB takes 4 MB in one transaction, in bytes: one character has three at most. */
  private static final long MOST_CHARACTERS = 1_000_000;

  private static final int MOST_READINGS = 10;

  private TableFile() {}

  /**
   * All that {@code table} holds. It is read until two readings are the same: what is written
   * meanwhile must not lie in the file by half.
   *
   * @throws Refused if it is written to all the time
   */
  public static byte[] of(LocalTable table) {
    byte[] before = once(table);
    for (int more = 0; more < MOST_READINGS; more++) {
      byte[] after = once(table);
      if (Arrays.equals(before, after)) {
        return after;
      }
      before = after;
    }
    throw new Refused("the bank is written to all the time: try again when it is quiet");
  }

  private static byte[] once(LocalTable table) {
    return table.everything().stream()
        .sorted(BY_KEY)
        .map(item -> ItemJson.line(item) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The items in {@code file}; packed ones are known by their name, {@code .gz}.
   *
   * @throws Refused if it is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<Map<String, AttributeValue>> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return file.toString().endsWith(".gz")
          ? read(new GZIPInputStream(new ByteArrayInputStream(bytes)))
          : read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, AttributeValue>> read(InputStream in) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).map(ItemJson::item).toList();
    }
  }

  /**
   * Puts {@code items} into {@code table}, as many at once as a transaction takes: a table that is
   * kept in a folder waits for the disk after each.
   */
  public static void fill(LocalTable table, List<Map<String, AttributeValue>> items) {
    List<TransactWriteItem> some = new ArrayList<>();
    long size = 0;
    for (Map<String, AttributeValue> item : items) {
      long own = ItemJson.line(item).length();
      if (some.size() == Transaction.MOST_WRITES || size + own > MOST_CHARACTERS) {
        write(table, some);
        some.clear();
        size = 0;
      }
      some.add(
          TransactWriteItem.builder()
              .put(put -> put.tableName(LocalTable.NAME).item(item))
              .build());
      size += own;
    }
    write(table, some);
  }

  private static void write(LocalTable table, List<TransactWriteItem> some) {
    if (!some.isEmpty()) {
      List<TransactWriteItem> now = List.copyOf(some);
      var _ = table.client().transactWriteItems(write -> write.transactItems(now));
    }
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}
