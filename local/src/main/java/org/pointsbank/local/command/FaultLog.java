package org.pointsbank.local.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Of what the functions log, lets through what went wrong. */
final class FaultLog extends PrintStream {
  private static final String QUIET_LEVEL = "\"level\":\"INFO\"";

  private FaultLog(OutputStream out) {
    super(out, true, StandardCharsets.UTF_8);
  }

  static PrintStream to(OutputStream out) {
    return new FaultLog(out);
  }

  @Override
  public void println(String line) {
    if (!String.valueOf(line).contains(QUIET_LEVEL)) {
      super.println(line);
    }
  }

  @Override
  public void println(Object line) {
    println(String.valueOf(line));
  }
}
