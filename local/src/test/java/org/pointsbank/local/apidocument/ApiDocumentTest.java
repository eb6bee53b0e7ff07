package org.pointsbank.local.apidocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging what functions say of themselves")
final class ApiDocumentTest {
  @Test
  void takesTheAnswerOutOfItsWrapper() {
    assertThat(beans("get").at("responses", "200", "content", "application/json", "schema"))
        .isEqualTo(Tree.reference("schemas", "Jar"));
    assertThat(sample().at("components", "schemas")).doesNotContainKey("Answer_Jar_");
  }

  @Test
  void letsAnOptionalBeNullInAnAnswerButNeverMissing() {
    Tree jar = sample().at("components", "schemas", "Jar");

    assertThat(jar.at("properties", "label").get("nullable")).isEqualTo(true);
    assertThat(jar.texts("required")).containsExactly("beans", "label", "lid");
  }

  @Test
  void putsAReferenceOneLevelDownWhereItMayBeNull() {
    assertThat(sample().at("components", "schemas", "Jar", "properties", "lid"))
        .isEqualTo(Tree.with("allOf", List.of(Tree.reference("schemas", "Lid")), "nullable", true));
  }

  @Test
  void letsAnOptionalBeMissingInARequest() {
    Tree asked = sample().at("components", "schemas", "Asked");

    assertThat(asked.texts("required")).containsExactly("count");
    assertThat(asked.get("additionalProperties")).isEqualTo(false);
  }

  @Test
  void tellsWhoMayAsk() {
    assertThat(beans("post").texts("x-roles")).containsExactly("volunteer", "centre-worker");
    assertThat(beans("post").text("description").orElseThrow())
        .endsWith("Roles: volunteer, centre-worker.");
    assertThat(beans("get").get("security")).isEqualTo(List.of());
  }

  @Test
  void saysOfAFileThatItIsOne() {
    assertThat(
            sample()
                .at("paths", "/jars/{jar}/label", "get", "responses", "200", "content", "image/png")
                .tree("schema"))
        .isEqualTo(Tree.with("type", "string", "format", "binary"));
    assertThat(sample().at("components", "schemas")).doesNotContainKey("Answer_byte___");
  }

  @Test
  void demandsAKeyWhereSomethingMoves() {
    Tree key = Tree.reference("parameters", "Idempotency-Key");

    assertThat(beans("post").texts("parameters")).contains(key.toString());
    assertThat(beans("get").texts("parameters")).doesNotContain(key.toString());
  }

  @Test
  void listsTheCodesOfEachStatus() {
    Tree responses = beans("post").tree("responses");

    assertThat(responses.keySet())
        .containsExactly(
            "201", "400", "401", "403", "404", "409", "413", "415", "422", "429", "500", "503");
    assertThat(responses.tree("400").texts("x-codes"))
        .contains("wrong-type", "invalid-parameter", "idempotency-key-missing");
    assertThat(responses.tree("409")).isEqualTo(Tree.reference("responses", "out-of-stock"));
  }

  @Test
  void describesParametersAsTheyStandInTheUrl() {
    assertThat(beans("get").get("parameters"))
        .isEqualTo(
            List.of(
                Tree.with(
                    "name", "jar",
                    "in", "path",
                    "required", true,
                    "schema", Tree.with("type", "string", "format", "uuid"),
                    "example", "01900000-0000-7000-8000-000000000401"),
                Tree.with(
                    "name", "half",
                    "in", "query",
                    "required", false,
                    "schema", Tree.with("type", "string", "pattern", "^\\d{4}-H[12]$"),
                    "example", "2026-H2"),
                Tree.reference("parameters", "Accept-Language")));
  }

  @Test
  void makesExamplesOfSchemasWhereNoEventShowsOne() {
    assertThat(beans("post").at("requestBody", "content", "application/json").get("example"))
        .isEqualTo(Map.of("count", 1L, "colour", "colour"));
  }

  @Test
  void makesExamplesOfWhatOtherRoutesHaveShown() {
    Map<String, Object> jar = Map.of("beans", 7, "label", "shown", "lid", "SHUT");
    Examples played =
        new Examples(
            Map.of(
                "POST /jars/{jar}/beans",
                new Examples.Example(Optional.empty(), Optional.of(jar), Map.of())));

    assertThat(
            ApiDocument.of(List.of(SampleFunction.part("count-beans")), played)
                .at("paths", "/jars/{jar}/beans", "get", "responses", "200", "content")
                .tree("application/json")
                .get("example"))
        .isEqualTo(jar);
  }

  @Test
  void takesExamplesFromWhatWasPlayed() {
    Examples played =
        new Examples(
            Map.of(
                "POST /jars/{jar}/beans",
                new Examples.Example(
                    Optional.of(Map.of("count", 7)),
                    Optional.of(Map.of("beans", 7)),
                    Map.of(400, Map.of("wrong-type", Map.of("code", "wrong-type"))))));
    Tree post =
        ApiDocument.of(List.of(SampleFunction.part("count-beans")), played)
            .at("paths", "/jars/{jar}/beans", "post");

    assertThat(post.at("requestBody", "content", "application/json").get("example"))
        .isEqualTo(Map.of("count", 7));
    assertThat(post.at("responses", "201", "content", "application/json").get("example"))
        .isEqualTo(Map.of("beans", 7));
    assertThat(
            post.at("responses", "400", "content", "application/problem+json", "examples").keySet())
        .containsExactly("wrong-type");
  }

  @Test
  void refusesTwoMeaningsOfOneName() {
    FunctionPart one = SampleFunction.part("count-beans");
    FunctionPart other = SampleFunction.part("count-peas");
    other.document().at("components", "schemas", "Jar").put("title", "Another jar");

    assertThatThrownBy(() -> ApiDocument.of(List.of(one, other), Examples.NONE))
        .hasMessageContaining("Jar of count-peas differs from that of count-beans");
  }

  @Test
  void refusesTheSameRouteOfTwoFunctions() {
    assertThatThrownBy(() ->
            ApiDocument.of(
                List.of(SampleFunction.part("count-beans"), SampleFunction.part("count-peas")),
                Examples.NONE))
        .hasMessageContaining("count-beans and count-peas both have");
  }

  @Test
  void refusesARouteOfWhichNothingWasWritten() {
    FunctionPart part =
        FunctionPart.of("count-beans", Yaml.read("paths: {}"), List.of(SampleFunction.Beans.class));

    assertThatThrownBy(() -> ApiDocument.of(List.of(part), Examples.NONE))
        .hasMessageContaining("nothing was written of");
  }

  @Test
  void findsEveryFunctionOfTheClassPath() {
    assertThat(FunctionPart.all())
        .filteredOn(part -> part.name().equals("award-points"))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.title()).isEqualTo("Confirmed hours become passbook lines");
          assertThat(part.routes()).isNotEmpty();
          assertThat(part.function()).isPresent();
        });
    assertThat(SampleFunction.Beans.class).hasAnnotation(Controller.class);
  }

  private static Tree beans(String verb) {
    return sample().at("paths", "/jars/{jar}/beans", verb);
  }

  private static Tree sample() {
    return ApiDocument.of(List.of(SampleFunction.part("count-beans")), Examples.NONE);
  }
}
