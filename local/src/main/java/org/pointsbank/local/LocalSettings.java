package org.pointsbank.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.local.template.Template;

/**
 * How a local bank is started.
 *
 * @param template what it does
 * @param port where it listens; 0 for any that is free
 * @param data folder that keeps the table; in memory without one
 * @param now where its clock begins to tick
 * @param requestLog a line for each request
 * @param functionLog what the functions log
 */
public record LocalSettings(
    Template template,
    int port,
    Optional<Path> data,
    Instant now,
    PrintStream requestLog,
    PrintStream functionLog) {

  /** The project's template, any port, in memory, at this machine's time, silent. */
  public static LocalSettings quiet() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new LocalSettings(
        Project.find().template(), 0, Optional.empty(), Instant.now(), nowhere, nowhere);
  }

  /** With another template. */
  public LocalSettings with(Template other) {
    return new LocalSettings(other, port, data, now, requestLog, functionLog);
  }

  /** On this port. */
  public LocalSettings on(int another) {
    return new LocalSettings(template, another, data, now, requestLog, functionLog);
  }

  /** With a table that is kept in {@code folder}. */
  public LocalSettings keptIn(Path folder) {
    return new LocalSettings(template, port, Optional.of(folder), now, requestLog, functionLog);
  }

  /** With a clock that begins at {@code instant}. */
  public LocalSettings at(Instant instant) {
    return new LocalSettings(template, port, data, instant, requestLog, functionLog);
  }

  /** Telling each request to {@code requests} and what functions log to {@code functions}. */
  public LocalSettings telling(PrintStream requests, PrintStream functions) {
    return new LocalSettings(template, port, data, now, requests, functions);
  }
}
