package org.pointsbank.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Holds a table with the small district ready for functions in containers of SAM. Says {@code
 * ready}, and again after each line of standard input, which puts the table back to the beginning.
 */
@Command(
    name = "sam",
    description = "Holds a table ready for the real SAM CLI; each line of input seeds it anew.",
    mixinStandardHelpOptions = true)
public final class Sam implements Callable<Integer> {
  @Option(names = "--port", description = "where the table answers, for containers too")
  private int port = 8000;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream words = System.out;
    System.setOut(System.err);
    try (SharedTable table = SharedTable.start(port)) {
      System.err.println(commands());
      words.println("ready");
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (lines.readLine() != null) {
        table.startAnew();
        words.println("ready");
      }
      // Without a terminal there is no input: the table stays until the process is ended.
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private String commands() {
    return """
    The small district lies in a table at port %d, also for containers.
      sam local invoke AwardPoints -e events/award-points-accounts-shown.json
      sam local start-api
    Where no image can be pulled, .ci/base-image makes one and prints its name:
      add --skip-pull-image --invoke-image NAME
    Press Enter to put the table back to the beginning, Ctrl-C to end.\
    """
        .formatted(port);
  }
}
