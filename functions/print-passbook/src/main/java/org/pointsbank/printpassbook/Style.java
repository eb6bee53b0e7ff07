package org.pointsbank.printpassbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets beside the classes. */
final class Style {
  private Style() {}

  /** The style sheet called {@code name}. */
  static String read(String name) {
    try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
