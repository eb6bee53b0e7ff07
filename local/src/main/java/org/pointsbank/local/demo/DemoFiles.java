package org.pointsbank.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the synthetic district, as an office would send them. */
public final class DemoFiles {
  private DemoFiles() {}

  /** The register: 1,220 rows, 20 of them faulty. */
  public static byte[] register() {
    return file("register.csv");
  }

  /** The sign-in sheets of the third quarter of 2026: 4,204 rows, 151 of them faulty. */
  public static byte[] sheets() {
    return file("sign-in-sheets-2026-Q3.csv");
  }

  /**
   * A prize of the second half of 2026.
   *
   * @param community by name
   * @param name of the prize
   * @param kind {@code GOODS} or {@code SERVICE}
   * @param price hundredths of a point
   * @param stock pieces
   */
  public record PrizeRow(String community, String name, String kind, long price, long stock) {
    static PrizeRow of(List<String> cells) {
      return new PrizeRow(
          cells.get(0),
          cells.get(1),
          cells.get(2).equals("服务") ? "SERVICE" : "GOODS",
          Long.parseLong(cells.get(3).replace(".", "")),
          Long.parseLong(cells.get(4)));
    }
  }

  /** The prizes of all communities. */
  public static List<PrizeRow> prizes() {
    return new String(file("prizes-2026-H2.csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> PrizeRow.of(List.of(line.split(",", -1))))
        .toList();
  }

  /** The names of the communities, each once, in the order of the prizes. */
  public static List<String> communities() {
    return prizes().stream().map(PrizeRow::community).distinct().toList();
  }

  private static byte[] file(String name) {
    try (InputStream in = DemoFiles.class.getResourceAsStream("/district/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
