package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Open;

/** The API document of the whole bank, as it stands in {@code docs/openapi.yaml}. */
@Controller("/openapi.yaml")
final class ApiDocumentController {
  private static final String YAML = "application/yaml";

  /** Shows the API document, OpenAPI 3.0.1. */
  @Get
  @Open
  @Produces(YAML)
  Answer<String> document() {
    try (InputStream file =
        Objects.requireNonNull(ApiDocumentController.class.getResourceAsStream("/openapi.yaml"))) {
      return new Answer.Text<>(YAML, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
