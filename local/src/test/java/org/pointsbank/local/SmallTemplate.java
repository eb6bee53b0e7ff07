package org.pointsbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.pointsbank.local.template.Template;

/** A template of one function, with one of everything that the local bank can do. */
public final class SmallTemplate {
  private SmallTemplate() {}

  /** As it is read. */
  public static Template read() {
    return Project.template(file());
  }

  /** As it is written. */
  public static String text() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try {
      return Path.of(
          Objects.requireNonNull(SmallTemplate.class.getResource("/small-template.yaml")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
