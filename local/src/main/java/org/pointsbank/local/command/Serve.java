package org.pointsbank.local.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.Project;
import org.pointsbank.local.demo.Demo;
import org.pointsbank.local.template.Template;
import org.pointsbank.testkit.LocalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Starts the whole bank and serves it until it is told to end. */
@Command(
    name = "local/run",
    description = "Starts the whole bank on this machine.",
    mixinStandardHelpOptions = true)
public final class Serve implements Callable<Integer> {
  private final Demo demo;

  @Option(names = "--port", description = "where it listens, on 127.0.0.1 (default: 3000)")
  private int port = 3000;

  @Option(names = "--data", description = "folder that keeps the table (default: in memory)")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--empty", description = "without demo data")
  private boolean empty;

  @Option(
      names = "--clock",
      description =
          "where the bank's clock begins (default: where the demo begins or ended; else now)")
  private Optional<OffsetDateTime> clock = Optional.empty();

  @Option(names = "--quiet", description = "no line for each request")
  private boolean quiet;

  @Option(names = "--verbose", description = "also all that the functions log")
  private boolean verbose;

  @Option(names = "--template", hidden = true)
  private Optional<Path> template = Optional.empty();

  /** Fills a new bank with {@code demo}, unless told otherwise. */
  public Serve(Demo demo) {
    this.demo = demo;
  }

  @Override
  public Integer call() throws InterruptedException {
    LocalBank bank = LocalBank.start(settings());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(bank)));
    if (!empty && isEmpty(bank)) {
      demo.fill(bank, System.out);
      data.ifPresent(folder -> KeptClock.write(folder, bank.clock().instant()));
    }
    System.out.println("The bank is open: " + bank.uri());
    // Until the process is told to end.
    new CountDownLatch(1).await();
    return 0;
  }

  private void end(LocalBank bank) {
    data.ifPresent(folder -> KeptClock.write(folder, bank.clock().instant()));
    bank.close();
  }

  private LocalSettings settings() {
    Template read = template.map(Project::template).orElseGet(() -> Project.find().template());
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    LocalSettings settings =
        LocalSettings.quiet()
            .with(read)
            .on(port)
            .telling(quiet ? nowhere : System.err, verbose ? System.err : FaultLog.to(System.err));
    LocalSettings kept = data.map(settings::keptIn).orElse(settings);
    return kept.at(clock.map(OffsetDateTime::toInstant).orElseGet(this::begins));
  }

  /** The demo lives in a time of its own; what it left behind goes on where it ended. */
  private Instant begins() {
    if (empty) {
      return Instant.now();
    }
    return data.flatMap(KeptClock::read).orElseGet(demo::begins);
  }

  private static boolean isEmpty(LocalBank bank) {
    return bank.table()
        .client()
        .scan(ScanRequest.builder().tableName(LocalTable.NAME).limit(1).build())
        .items()
        .isEmpty();
  }
}
