package org.pointsbank.local.apidocument;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/openapi.yaml")
final class OpenApiFileTest {
  private static final Path ROOT = ApiDocumentCommand.above();
  private static final Tree DOCUMENT = Yaml.read(file());

  @Test
  void saysWhatTheCodeSays() {
    assertThat(ApiDocument.yaml(ROOT)).as("run: local/run api-document").isEqualTo(file());
  }

  @Test
  void isValidOpenApi() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);

    SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(file(), null, options);

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getPaths()).hasSameSizeAs(DOCUMENT.tree("paths").keySet());
  }

  @Test
  void tellsOfEveryOperationASummaryAndTheRoles() {
    operations()
        .forEach((key, operation) -> {
          assertThat(operation.text("summary"))
              .as(key)
              .hasValueSatisfying(text -> assertThat(text).isNotBlank());
          assertThat(operation.text("description").orElse("")).as(key).contains("Roles: ");
          assertThat(operation.get("x-roles")).as(key).isInstanceOf(List.class);
        });
  }

  @Test
  void tellsOfEveryOperationItsErrorsAndAnExample() {
    operations()
        .forEach((key, operation) -> {
          assertThat(operation.tree("responses").keySet()).as(key).contains("500", "503");
          assertThat(media(operation))
              .as(key)
              .isNotEmpty()
              .allMatch(each -> each.containsKey("example"));
        });
  }

  @Test
  void showsExamplesThatFitTheirSchemas() {
    Conformity conformity = new Conformity(DOCUMENT.at("components", "schemas"));

    operations()
        .forEach((key, operation) ->
            media(operation)
                .forEach(media ->
                    assertThat(conformity.errors(media.tree("schema"), media.get("example")))
                        .as("%s: %s", key, media.get("example"))
                        .isEmpty()));
  }

  /** Of the request's body, if there is one, and of the answer that is given. */
  private static List<Tree> media(Tree operation) {
    List<Tree> all = new ArrayList<>();
    all.addAll(operation.at("requestBody", "content").trees().values());
    operation
        .tree("responses")
        .trees()
        .forEach((status, response) -> {
          if (status.startsWith("2")) {
            all.addAll(response.tree("content").trees().values());
          }
        });
    return all;
  }

  private static Map<String, Tree> operations() {
    Map<String, Tree> all = new java.util.TreeMap<>();
    DOCUMENT
        .tree("paths")
        .trees()
        .forEach((path, operations) ->
            operations.trees().forEach((verb, operation) -> all.put(verb + " " + path, operation)));
    assertThat(all).isNotEmpty();
    return all;
  }

  private static String file() {
    try {
      return Files.readString(Objects.requireNonNull(ROOT).resolve("docs/openapi.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
