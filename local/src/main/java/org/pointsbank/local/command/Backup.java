package org.pointsbank.local.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pointsbank.local.Refused;
import org.pointsbank.local.backup.TableFile;
import org.pointsbank.testkit.LocalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole table into a file, from which {@link Restore} makes it again. */
@Command(
    name = "backup",
    description = "Writes all that the running bank holds, or a folder that keeps one, to a file.",
    mixinStandardHelpOptions = true)
public final class Backup implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "where to; it must not be there yet")
  private Path file = Path.of("");

  @Option(names = "--data", description = "folder of a bank that is not running")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--url", description = "of a running bank (default: http://127.0.0.1:3000)")
  private URI url = URI.create("http://127.0.0.1:3000");

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (Files.exists(file)) {
      throw new Refused("already there: " + file);
    }
    byte[] table = data.isPresent() ? ofFolder(data.get()) : ofRunning();
    Files.write(file, table);
    System.out.println(TableFile.read(file).size() + " items in " + file);
    return 0;
  }

  private static byte[] ofFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refused("no such folder: " + folder);
    }
    try (LocalTable table = LocalTable.in(folder)) {
      return TableFile.of(table);
    }
  }

  private byte[] ofRunning() throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(url.resolve("/_local/backup")).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new Refused(new String(answer.body(), StandardCharsets.UTF_8));
      }
      return answer.body();
    } catch (IOException e) {
      throw new Refused("no bank answers at " + url + "; start one, or name its folder by --data");
    }
  }
}
