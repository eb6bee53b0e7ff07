package org.pointsbank.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Where the clock of a kept bank stood when it ended: lines were posted until then. */
final class KeptClock {
  private static final String FILE = "clock";

  private KeptClock() {}

  static Optional<Instant> read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(Instant.parse(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path folder, Instant now) {
    try {
      Files.writeString(folder.resolve(FILE), now + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
