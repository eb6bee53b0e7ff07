package org.pointsbank.local.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.local.backup.TableFile;
import org.pointsbank.local.command.Backup;
import org.pointsbank.local.command.Restore;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;
import picocli.CommandLine;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayName("A backup")
final class BackupTest {
  @Test
  void makesTheSameBankAgainWhichGoesOn(@TempDir Path folder) throws IOException {
    try (LivedBooks books = new LivedBooks()) {
      List<Map<String, AttributeValue>> before = books.table().everything();
      BooksProof proven = BooksProof.of(books.table().bank());
      Path file = folder.resolve("bank.jsonl");
      Files.write(file, TableFile.of(books.table()));

      books.table().become(List.of());
      assertThat(books.table().everything()).isEmpty();
      TableFile.fill(books.table(), TableFile.read(file));

      assertThat(books.table().everything()).containsExactlyInAnyOrderElementsOf(before);
      assertThat(TableFile.of(books.table())).isEqualTo(Files.readAllBytes(file));
      assertThat(BooksProof.of(books.table().bank())).isEqualTo(proven);
      assertThat(proven.holds()).isTrue();

      books.later(Duration.ofMinutes(5));
      assertThat(books.orderWhatIsLeft().status()).isEqualTo(201);
      assertThat(BooksProof.of(books.table().bank()).differences()).isEmpty();
      assertThat(books.prove().path("state").asText()).isEqualTo("right");
    }
  }

  @Test
  void goesFromFolderToFolderByCommand(@TempDir Path folder) throws IOException {
    Path kept = folder.resolve("kept");
    Path again = folder.resolve("again");
    Path file = folder.resolve("bank.jsonl");
    seed(kept);

    assertThat(printed(new Backup(), file.toString(), "--data", kept.toString()))
        .endsWith(" items in " + file + "\n");
    assertThat(printed(new Restore(), file.toString(), "--data", again.toString()))
        .endsWith(" items; the books are right: 4 accounts, 0 lines, 0 records\n");
    try (LocalTable table = LocalTable.in(again)) {
      assertThat(TableFile.of(table)).isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void isReadInPiecesPackedAsTheCloudExportsThem(@TempDir Path folder) throws IOException {
    Path kept = folder.resolve("kept");
    seed(kept);
    byte[] all;
    try (LocalTable table = LocalTable.in(kept)) {
      all = TableFile.of(table);
    }
    List<String> lines = new String(all, StandardCharsets.UTF_8).lines().toList();
    Path one = packed(folder.resolve("one.json.gz"), lines.subList(0, 10));
    Path two = packed(folder.resolve("two.json.gz"), lines.subList(10, lines.size()));
    Path again = folder.resolve("again");

    String said =
        printed(new Restore(), one.toString(), two.toString(), "--data", again.toString());

    assertThat(said).startsWith(lines.size() + " items; the books are right");
  }

  @Test
  void isNotRestoredOverABank(@TempDir Path folder) throws IOException {
    Path kept = folder.resolve("kept");
    seed(kept);
    Path file = folder.resolve("bank.jsonl");
    var _ = printed(new Backup(), file.toString(), "--data", kept.toString());

    assertThat(exit(new Restore(), file.toString(), "--data", kept.toString())).isNotZero();
    assertThat(exit(new Backup(), file.toString(), "--data", kept.toString())).isNotZero();
  }

  @Test
  void isRefusedWhereItIsNone(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("bank.jsonl"), "{\"Item\":{\"pk\":{\"S\":\"x\"}}}\n");

    assertThat(exit(new Restore(), file.toString(), "--data", folder.resolve("b").toString()))
        .isNotZero();
  }

  private static void seed(Path folder) {
    try (LocalTable table = LocalTable.in(folder)) {
      SmallDistrict.seed(table.bank());
    }
  }

  private static Path packed(Path file, List<String> lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static int exit(Object command, String... arguments) {
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler((_, _, _) -> CommandLine.ExitCode.SOFTWARE);
    return line.execute(arguments);
  }

  private static String printed(Object command, String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(exit(command, arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
