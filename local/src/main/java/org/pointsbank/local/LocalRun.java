package org.pointsbank.local;

import java.io.UncheckedIOException;
import org.pointsbank.local.apidocument.ApiDocumentCommand;
import org.pointsbank.local.command.Backup;
import org.pointsbank.local.command.Check;
import org.pointsbank.local.command.Invoke;
import org.pointsbank.local.command.Restore;
import org.pointsbank.local.command.Sam;
import org.pointsbank.local.command.Serve;
import org.pointsbank.local.demo.DistrictDemo;
import org.pointsbank.local.demo.Progress;
import org.pointsbank.local.template.UnknownFeature;
import picocli.CommandLine;

/** {@code local/run}: starts the bank, or does one of its smaller tasks. */
public final class LocalRun {
  private LocalRun() {}

  /** Runs what the arguments ask for and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commands().execute(arguments));
  }

  /** Without a subcommand the bank is served. */
  static CommandLine commands() {
    return new CommandLine(new Serve(new DistrictDemo(Progress.bars())))
        .addSubcommand(new Invoke())
        .addSubcommand(new Check())
        .addSubcommand(new Backup())
        .addSubcommand(new Restore())
        .addSubcommand(new Sam())
        .addSubcommand(new ApiDocumentCommand())
        .setExecutionExceptionHandler((fault, command, _) -> tell(fault, command));
  }

  /** What the caller can mend is told in one sentence; anything else is a fault of ours. */
  private static int tell(Exception fault, CommandLine command) {
    if (fault instanceof UnknownFeature
        || fault instanceof Refused
        || fault instanceof UncheckedIOException) {
      command.getErr().println(fault.getMessage());
    } else {
      fault.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
