package org.pointsbank.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.testkit.proof.BooksProof;

/** Lives the whole demo once, and reads all that it logs. */
@DisplayName("What a whole demo logs")
final class DemoLogTest {
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{11}");
  private static final Pattern DAYS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");

  @Test
  void namesNobody() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream log = new PrintStream(told, false, StandardCharsets.UTF_8);
    DistrictDemo demo = new DistrictDemo(Progress.SILENT);
    try (LocalBank bank =
        LocalBank.start(LocalSettings.quiet().at(demo.begins()).telling(log, log))) {
      demo.fill(
          bank, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
    log.flush();
    String text = told.toString(StandardCharsets.UTF_8);

    assertThat(text.lines().count()).as("log lines").isGreaterThan(1_000);
    assertThat(found(NUMBERS, text)).doesNotContainAnyElementsOf(column("手机"));
    assertThat(found(DAYS, text)).doesNotContainAnyElementsOf(column("出生日期"));
    Set<String> words = found(WORDS, text);
    assertThat(column("姓名"))
        .noneMatch(name -> words.stream().anyMatch(word -> word.contains(name)));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** What the register says under {@code heading}, blanks left out. */
  private static Set<String> column(String heading) {
    List<List<String>> rows =
        new String(DemoFiles.register(), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .lines()
            .map(line -> Arrays.asList(line.split(",", -1)))
            .toList();
    int index = rows.getFirst().indexOf(heading);
    Set<String> cells =
        rows.stream()
            .skip(1)
            .filter(row -> row.size() > index)
            .map(row -> row.get(index).strip())
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.toSet());
    assertThat(cells).as(heading).hasSizeGreaterThan(100);
    return cells;
  }
}
