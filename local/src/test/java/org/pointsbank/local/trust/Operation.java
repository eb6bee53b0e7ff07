package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pointsbank.domain.Role;
import org.pointsbank.local.Project;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One route as the API document tells it.
 *
 * @param key as API Gateway writes it: {@code GET /communities/{community}}
 * @param roles who may call it
 * @param open whether it needs no token
 * @param told all that the document says of it, references replaced by what they refer to once
 */
record Operation(String key, Set<Role> roles, boolean open, JsonNode told) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final String JSON_TYPE = "application/json";
  private static final JsonNode DOCUMENT = document();

  /** All routes of functions, in the order of the document. */
  static List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    DOCUMENT
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(verb -> all.add(of(verb.getKey(), path.getKey(), verb.getValue()))));
    return List.copyOf(all);
  }

  /** The document's schemas by name. */
  static JsonNode schemas() {
    return DOCUMENT.at("/components/schemas");
  }

  private static Operation of(String verb, String path, JsonNode told) {
    Set<Role> roles = new HashSet<>();
    told.path("x-roles")
        .forEach(role ->
            roles.add(Role.valueOf(role.asText().toUpperCase(Locale.ROOT).replace('-', '_'))));
    boolean open = told.path("security").isArray() && told.path("security").isEmpty();
    return new Operation(verb.toUpperCase(Locale.ROOT) + " " + path, Set.copyOf(roles), open, told);
  }

  /** Whether it serves tokens that are tied to nobody. */
  boolean unbound() {
    return !open && roles.isEmpty();
  }

  boolean reads() {
    return key.startsWith("GET ");
  }

  /** Whether its path names a {@code variable}. */
  boolean has(String variable) {
    return key.contains("{" + variable + "}");
  }

  /** The variables of its path, from the left. */
  List<String> variables() {
    return VARIABLE.matcher(key).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /** Whether it needs an Idempotency-Key. */
  boolean once() {
    return told.path("parameters").findValuesAsText("$ref").stream()
        .anyMatch(each -> each.endsWith("/Idempotency-Key"));
  }

  /** Its query parameters. */
  List<JsonNode> query() {
    List<JsonNode> query = new ArrayList<>();
    told.path("parameters")
        .forEach(each -> {
          if (each.path("in").asText().equals("query")) {
            query.add(each);
          }
        });
    return query;
  }

  boolean asks(String parameter) {
    return query().stream().anyMatch(each -> each.path("name").asText().equals(parameter));
  }

  /** A JSON body that the document shows, if the route takes one. */
  Optional<JsonNode> body() {
    return Optional.of(told.at("/requestBody/content/application~1json/example"))
        .filter(example -> !example.isMissingNode());
  }

  /** The schema of its JSON body, if it takes one. */
  Optional<JsonNode> bodySchema() {
    return Optional.of(told.at("/requestBody/content/application~1json/schema"))
        .filter(schema -> !schema.isMissingNode())
        .map(Operation::resolved);
  }

  /** Whether it takes a file. */
  boolean uploads() {
    JsonNode content = told.at("/requestBody/content");
    return !content.isMissingNode() && !content.has(JSON_TYPE);
  }

  /** What the document says of answers with {@code status}; missing where it says nothing. */
  JsonNode response(int status) {
    return resolved(told.path("responses").path(Integer.toString(status)));
  }

  /** What a reference refers to, and everything else as it is. */
  static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : DOCUMENT.at(reference.substring(1));
  }

  @Override
  public String toString() {
    return key;
  }

  private static JsonNode document() {
    try {
      String text = Files.readString(Project.find().resolve("docs/openapi.yaml"));
      return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
