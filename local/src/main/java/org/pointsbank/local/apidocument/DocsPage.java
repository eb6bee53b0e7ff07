package org.pointsbank.local.apidocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The API document for reading, without the internet: what stands under {@code /_local/docs}. */
public final class DocsPage {
  private static final String ROOT = "/_local/docs";
  private static final String VIEWER = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
  private static final Map<String, String> FILES =
      Map.of(
          "", "/org/pointsbank/local/docs.html",
          "/", "/org/pointsbank/local/docs.html",
          "/swagger-ui.css", VIEWER + "swagger-ui.css",
          "/swagger-ui-bundle.js", VIEWER + "swagger-ui-bundle.js",
          "/favicon-32x32.png", VIEWER + "favicon-32x32.png");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "png", "image/png");

  private DocsPage() {}

  /**
   * What stands at a path.
   *
   * @param type of the content, as HTTP says it
   * @param bytes the content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Content(String type, byte[] bytes) {}

  /** What stands at {@code path}, such as {@code /_local/docs}; empty if nothing does. */
  public static Optional<Content> at(String path) {
    if (!path.startsWith(ROOT)) {
      return Optional.empty();
    }
    return Optional.ofNullable(FILES.get(path.substring(ROOT.length()))).map(DocsPage::content);
  }

  private static Content content(String resource) {
    try (InputStream file =
        Objects.requireNonNull(DocsPage.class.getResourceAsStream(resource), resource)) {
      String ending = resource.substring(resource.lastIndexOf('.') + 1);
      return new Content(Objects.requireNonNull(TYPES.get(ending)), file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
