package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** Registers as files, and the way of one through the API. */
final class Registers {
  static final String ROUTE = "POST /districts/{district}/register-imports";
  static final String SHOW = "GET /districts/{district}/register-imports/{import}";
  static final String ADVANCE = ROUTE + "/{import}/advance";
  static final String REJECTIONS = SHOW + "/rejections";

  private static final String HEADER = "编号,姓名,手机,出生日期,身份,社区,加入日期";

  private Registers() {}

  /** The whole district's register. */
  static byte[] whole() {
    try (InputStream file =
        Objects.requireNonNull(Registers.class.getResourceAsStream("/district/register.csv"))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These rows below the usual header, in UTF-8. */
  static byte[] csv(String... rows) {
    return csv(StandardCharsets.UTF_8, rows);
  }

  /** These rows below the usual header. */
  static byte[] csv(Charset charset, String... rows) {
    return String.join("\r\n", lines(rows)).getBytes(charset);
  }

  /** These rows below the usual header, as a workbook. */
  static byte[] workbook(String... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("名册");
      List<String> lines = lines(rows);
      for (int row = 0; row < lines.size(); row++) {
        List<String> cells = List.of(lines.get(row).split(",", -1));
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row, column, cells.get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> lines(String... rows) {
    return Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList();
  }

  /** Uploads {@code file} and goes on to the end. */
  static JsonNode imported(
      BankPlayer bank, String subject, DistrictId district, boolean dryRun, byte[] file) {
    Played uploaded =
        bank.as(subject)
            .with("district", district)
            .query("dryRun", dryRun)
            .upload(file)
            .send(ROUTE);
    assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
    JsonNode now = uploaded.body();
    while (!now.path("finished").asBoolean()) {
      now =
          bank.as(subject)
              .with("district", district)
              .with("import", now.path("id").asText())
              .send(ADVANCE)
              .body();
    }
    return now;
  }

  /** The refused rows, as {@code row column reason}. */
  static List<String> rejections(
      BankPlayer bank, String subject, DistrictId district, JsonNode imported) {
    List<String> all = new ArrayList<>();
    bank.as(subject)
        .with("district", district)
        .with("import", imported.path("id").asText())
        .query("limit", 100)
        .send(REJECTIONS)
        .body()
        .path("items")
        .forEach(each ->
            all.add(
                each.path("row").asText()
                    + " "
                    + each.path("column").asText()
                    + " "
                    + each.path("reason").asText()));
    return all;
  }

  /** Everything that no import and no answer keeps for itself. */
  static List<Item> books(BankPlayer bank) {
    List<Item> items = new ArrayList<>();
    bank.bank()
        .walk(item -> {
          if (!item.key().pk().matches("(IMPORT|DRYRUN|IDEM)#.*")) {
            items.add(item);
          }
        });
    return items;
  }
}
