package org.pointsbank.bench.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up files of any length; every row is good. */
final class Files {
  /** So many people serve, each several times. */
  static final int PEOPLE = 1_000;

  private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

  private Files() {}

  static byte[] register(int rows) {
    return file(
        "编号,姓名,手机,出生日期,身份,社区,加入日期",
        rows,
        row -> "B%05d,志愿者%d,1390%07d,1970-05-04,群众,锦坤园,2026-01-15".formatted(row, row, row));
  }

  /** Each of the people serves an hour on one day after the other. */
  static byte[] sheet(int rows) {
    return file(
        "社区,场次,项目,日期,开始,结束,编号,身份,登记人",
        rows,
        row ->
            "锦坤园,锦坤园-%03d,G01,%s,09:00,10:00,B%05d,群众,W1"
                .formatted(row / PEOPLE, FIRST.plusDays(row / PEOPLE), row % PEOPLE));
  }

  private static byte[] file(String header, int rows, IntFunction<String> row) {
    return IntStream.range(0, rows)
        .mapToObj(row)
        .collect(Collectors.joining("\n", header + "\n", "\n"))
        .getBytes(UTF_8);
  }
}
