package org.pointsbank.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pointsbank.local.template.Template;
import org.pointsbank.local.template.TemplateReader;
import org.pointsbank.testkit.SmallDistrict;

/**
 * The checkout that everything is read from.
 *
 * @param folder the one with {@code template.yaml}
 */
public record Project(Path folder) {
  /** The issuer of this machine; the tokens of {@link SmallDistrict} are its. */
  public static final String ISSUER = SmallDistrict.ISSUER;

  private static final String TEMPLATE = "template.yaml";
  private static final String NAMED_BY_SCRIPT = "pointsbank.project";

  /** As the script says, else the first folder upwards that has a template. */
  public static Project find() {
    String named = System.getProperty(NAMED_BY_SCRIPT, "");
    return new Project(
        Stream.iterate(Path.of(named).toAbsolutePath(), Objects::nonNull, Path::getParent)
            .filter(folder -> Files.exists(folder.resolve(TEMPLATE)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no " + TEMPLATE + " here or above")));
  }

  /** What is deployed in the cloud, with this machine's issuer. */
  public Template template() {
    return template(folder.resolve(TEMPLATE));
  }

  /** Another template, with this machine's issuer. */
  public static Template template(Path file) {
    return TemplateReader.read(file, Map.of("JwtIssuer", ISSUER));
  }

  /** A file or folder of the project. */
  public Path resolve(String path) {
    return folder.resolve(path);
  }
}
