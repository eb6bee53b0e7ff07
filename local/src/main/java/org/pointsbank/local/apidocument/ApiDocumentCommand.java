package org.pointsbank.local.apidocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code local/run api-document}: writes {@code docs/openapi.yaml} anew. */
@Command(
    name = "api-document",
    description = "Writes docs/openapi.yaml anew from the code and the sample events.")
public final class ApiDocumentCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--print", description = "Prints the document instead.")
  private boolean print;

  @Option(names = "--root", description = "The project's folder; found from here upwards.")
  private @Nullable Path root;

  @Override
  public Integer call() throws IOException {
    Path project = root == null ? above() : root;
    String yaml = ApiDocument.yaml(project);
    if (print) {
      say(yaml);
      return 0;
    }
    Path file = project.resolve("docs").resolve("openapi.yaml");
    Files.writeString(file, yaml);
    say(file + "\n");
    return 0;
  }

  private void say(String text) {
    Objects.requireNonNull(spec).commandLine().getOut().print(text);
    Objects.requireNonNull(spec).commandLine().getOut().flush();
  }

  /** The nearest folder above that has the functions in it. */
  static Path above() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("functions")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not in the project's folder"));
  }
}
