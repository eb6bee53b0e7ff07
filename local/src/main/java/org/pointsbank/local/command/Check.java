package org.pointsbank.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.local.Refused;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.proof.BooksProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves the books and names every difference; ends with 1 if there is any. */
@Command(
    name = "check",
    description = "Proves the books of the running bank, or of a folder that keeps one.",
    mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {
  @Option(names = "--data", description = "folder of a bank that is not running")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--url", description = "of a running bank (default: http://127.0.0.1:3000)")
  private URI url = URI.create("http://127.0.0.1:3000");

  /**
   * What was found.
   *
   * @param counted of what
   * @param differences in words
   */
  private record Found(String counted, List<String> differences) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Found found = data.isPresent() ? inFolder(data.get()) : ofRunning();
    found.differences().forEach(System.out::println);
    System.out.println(
        found.differences().isEmpty()
            ? "The books are right: " + found.counted()
            : found.differences().size() + " differences among " + found.counted());
    return found.differences().isEmpty() ? 0 : 1;
  }

  private static Found inFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refused("no such folder: " + folder);
    }
    try (LocalTable table = LocalTable.in(folder)) {
      BooksProof proof = BooksProof.of(table.bank());
      return new Found(
          counted(proof.accounts(), proof.lines(), proof.records()),
          proof.differences().stream().map(Difference::toString).toList());
    }
  }

  private Found ofRunning() throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(url.resolve("/_local/check")).build(),
              HttpResponse.BodyHandlers.ofString());
      JsonNode page = new ObjectMapper().readTree(response.body());
      List<String> differences = new ArrayList<>();
      page.path("differences").forEach(each -> differences.add(each.asText()));
      return new Found(
          counted(
              page.path("accounts").asLong(),
              page.path("lines").asLong(),
              page.path("records").asLong()),
          differences);
    } catch (IOException e) {
      throw new Refused("no bank answers at " + url + "; start one, or name its folder by --data");
    }
  }

  static String counted(long accounts, long lines, long records) {
    return accounts + " accounts, " + lines + " lines, " + records + " records";
  }
}
