package org.pointsbank.local.apidocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of one function, from its folder or its jar, and the part of the API document that
 * lies beside them.
 *
 * @param name of the function: {@code award-points}
 * @param document {@code META-INF/swagger/award-points.yml}
 * @param classes of the package {@code org.pointsbank.awardpoints}
 */
record FunctionFolder(String name, Tree document, List<Class<?>> classes) {
  private static final String DOCUMENTS = "META-INF/swagger";
  private static final String PACKAGES = "org/pointsbank/";
  private static final String ENDING = ".yml";

  /** All of the class path. */
  static List<FunctionFolder> all() {
    try {
      return Collections.list(loader().getResources(DOCUMENTS)).stream()
          .flatMap(found -> inFolderOrJar(found).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FunctionFolder> inFolderOrJar(URL found) {
    try {
      if (found.openConnection() instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem opened = FileSystems.newFileSystem(file)) {
          return under(opened.getPath("/"));
        }
      }
      return under(Path.of(URI.create(found.toString())).resolve("../..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file: " + found, e);
    }
  }

  private static List<FunctionFolder> under(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(DOCUMENTS))) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(file -> of(root, file))
          .toList();
    }
  }

  private static FunctionFolder of(Path root, Path file) {
    String name = file.getFileName().toString().replace(ENDING, "");
    try {
      return new FunctionFolder(
          name, Yaml.read(Files.readString(file)), classes(root, PACKAGES + name.replace("-", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> classes(Path root, String folder) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file ->
              file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(file -> named(file.replace(".class", "").replace('/', '.')))
          .toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, loader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class " + name, e);
    }
  }

  private static ClassLoader loader() {
    return FunctionFolder.class.getClassLoader();
  }
}
