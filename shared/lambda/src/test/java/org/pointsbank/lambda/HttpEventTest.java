package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The token of a request")
final class HttpEventTest {
  private static final String ISSUER = "\"iss\":\"https://issuer.example/\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sub\":\"wang\"",
        "\"sub\":\"wang\",\"token_use\":\"access\"",
        "\"sub\":\"wang\",\"cognito:groups\":\"[officer\"",
        "\"sub\":\"wang\",\"cognito:groups\":\"[officer,admin]\",\"custom:role\":\"officer\"",
        "\"sub\":\"wang\",\"iss\":\"https://issuer.example/\"",
      })
  void isItsIssuerAndItsSubjectAlone(String claims) throws IOException {
    assertThat(token(ISSUER + "," + claims))
        .contains(new Call.Token("https://issuer.example/", "wang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"name\":\"wang\"",
        "\"sub\":\"\"",
        "\"sub\":\" \"",
        "\"sub\":null",
        "\"sub\":[\"wang\"]",
        "\"sub\":{\"a\":\"wang\"}",
        "\"sub\":\"wang\",\"token_use\":\"id\"",
      })
  void isNoneWithoutASubjectOrWhereItOnlyTellsWhoSignedIn(String claims) throws IOException {
    assertThat(token(ISSUER + "," + claims)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"iss\":\"\",", "\"iss\":null,", "\"iss\":[],"})
  void isNoneWithoutAnIssuer(String issuer) throws IOException {
    assertThat(token(issuer + "\"sub\":\"wang\"")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"iss\":\"https://issuer.example/\",\"sub\":\"wang\\ud800\"",
        "\"iss\":\"https://issuer.example/\",\"sub\":\"wang\\u0000\"",
        "\"iss\":\"https://issuer.example/\",\"sub\":\"wa\\nng\"",
        "\"iss\":\"https://issuer.example/\\nwa\",\"sub\":\"ng\"",
        "\"iss\":\"https://issuer.example/\\udc00\",\"sub\":\"wang\"",
      })
  void isNoneWhoseNamesAreNoText(String claims) throws IOException {
    assertThat(token(claims)).isEmpty();
  }

  @Test
  void hasASubjectOf255CharactersAtMost() throws IOException {
    assertThat(token(ISSUER + ",\"sub\":\"" + "s".repeat(255) + "\"")).isPresent();
    assertThat(token(ISSUER + ",\"sub\":\"" + "s".repeat(256) + "\"")).isEmpty();
  }

  @Test
  void isNeverTakenFromAHeader() throws IOException {
    String event =
        "{\"routeKey\":\"GET /me\",\"headers\":{\"authorization\":\"Bearer a.b.c\",\"sub\":\"x\"}}";

    assertThat(HttpEvent.of(Tree.read(event.getBytes(StandardCharsets.UTF_8))).token()).isEmpty();
  }

  private static Optional<Call.Token> token(String claims) throws IOException {
    String event =
        "{\"routeKey\":\"GET /me\",\"requestContext\":{\"authorizer\":{\"jwt\":{\"claims\":{%s}}}}}"
            .formatted(claims);
    return HttpEvent.of(Tree.read(event.getBytes(StandardCharsets.UTF_8))).token();
  }
}
