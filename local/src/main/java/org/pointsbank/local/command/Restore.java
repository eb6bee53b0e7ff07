package org.pointsbank.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pointsbank.local.Refused;
import org.pointsbank.local.backup.TableFile;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.proof.BooksProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes a bank out of files that {@link Backup}, or the cloud's export to S3, has written, and
 * proves its books; ends with 1 if they are not right. What is there is never written over.
 */
@Command(
    name = "restore",
    description = "Makes a bank out of a backup in an empty folder, and proves its books.",
    mixinStandardHelpOptions = true)
public final class Restore implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "of a backup; packed ones end in .gz")
  private List<Path> files = List.of();

  @Option(names = "--data", required = true, description = "folder that shall keep the bank")
  private Path data = Path.of("");

  @Override
  public Integer call() {
    List<Map<String, AttributeValue>> items =
        files.stream().flatMap(file -> TableFile.read(file).stream()).toList();
    try (LocalTable table = LocalTable.in(data)) {
      if (!table.everything().isEmpty()) {
        throw new Refused("a bank is kept there already: " + data);
      }
      TableFile.fill(table, items);
      BooksProof proof = BooksProof.of(table.bank());
      proof.differences().forEach(System.out::println);
      System.out.println(
          items.size()
              + " items; "
              + (proof.holds()
                  ? "the books are right"
                  : proof.differences().size() + " differences")
              + ": "
              + Check.counted(proof.accounts(), proof.lines(), proof.records()));
      return proof.holds() ? 0 : 1;
    }
  }
}
