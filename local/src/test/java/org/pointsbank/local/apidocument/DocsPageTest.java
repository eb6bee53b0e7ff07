package org.pointsbank.local.apidocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page that shows the API document")
final class DocsPageTest {
  @Test
  void needsNothingThatItDoesNotBring() {
    String page =
        new String(DocsPage.at("/_local/docs").orElseThrow().bytes(), StandardCharsets.UTF_8);

    assertThat(page).contains("/openapi.yaml").doesNotContain("http:").doesNotContain("https:");
    assertThat(Pattern.compile("(?:src|href)=\"(/_local/[^\"]+)\"").matcher(page).results())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(DocsPage.at(found.group(1))).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_local/docs/swagger-ui.css.map",
        "/_local/docs/../../../application.yml",
        "/_local/docsx",
        "/_local",
        "/openapi.yaml"
      })
  void bringsNothingElse(String path) {
    assertThat(DocsPage.at(path)).isEmpty();
  }

  @Test
  void saysWhatItBrings() {
    assertThat(DocsPage.at("/_local/docs").orElseThrow().type())
        .isEqualTo("text/html; charset=utf-8");
    assertThat(DocsPage.at("/_local/docs/swagger-ui.css").orElseThrow().type())
        .isEqualTo("text/css; charset=utf-8");
  }
}
