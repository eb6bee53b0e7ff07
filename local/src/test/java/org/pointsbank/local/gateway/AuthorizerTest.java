package org.pointsbank.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.local.template.Template;

@DisplayName("The authorizer")
final class AuthorizerTest {
  private static final String ISSUER = "https://issuer.example/";
  private static final LocalIssuer LOCAL = LocalIssuer.create(ISSUER, "points-bank");
  private static final Authorizer AUTHORIZER =
      new Authorizer(new Template.Api(ISSUER, List.of("points-bank")), LOCAL.keys());

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
  void passesOnTheClaimsOfAGoodToken(String scheme) {
    String token = LOCAL.token("worker-chen", Duration.ofHours(1));

    assertThat(AUTHORIZER.claims(Optional.of(scheme + token)).orElseThrow())
        .containsEntry("iss", ISSUER)
        .containsEntry("sub", "worker-chen")
        .containsKey("exp");
  }

  @Test
  void refusesNoToken() {
    assertThat(AUTHORIZER.claims(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic d29yZDp3b3Jk", "Bearer", "Bearer x", "Bearer a.b.c"})
  void refusesWhatIsNoToken(String header) {
    assertThat(AUTHORIZER.claims(Optional.of(header))).isEmpty();
  }

  @Test
  void refusesATokenThatHasExpired() {
    assertRefused(LOCAL.token("worker-chen", Duration.ofSeconds(-1)));
  }

  @Test
  void refusesATokenForSomebodyElse() {
    assertRefused(LOCAL.token("worker-chen", "another-bank", Duration.ofHours(1)));
  }

  @Test
  void refusesATokenOfAnotherIssuer() {
    Template.Api other = new Template.Api("https://other.example/", List.of("points-bank"));
    String token = LOCAL.token("worker-chen", Duration.ofHours(1));

    assertThat(new Authorizer(other, LOCAL.keys()).claims(Optional.of("Bearer " + token)))
        .isEmpty();
  }

  @Test
  void refusesATokenSignedByAnotherKey() {
    assertRefused(
        LocalIssuer.create(ISSUER, "points-bank").token("worker-chen", Duration.ofHours(1)));
  }

  @Test
  void refusesATokenThatWasChanged() {
    String token = LOCAL.token("worker-chen", Duration.ofHours(1));
    String other = LOCAL.token("officer", Duration.ofHours(1));

    assertRefused(
        token.split("\\.", -1)[0]
            + "."
            + other.split("\\.", -1)[1]
            + "."
            + token.split("\\.", -1)[2]);
  }

  private static void assertRefused(String token) {
    assertThat(AUTHORIZER.claims(Optional.of("Bearer " + token))).isEmpty();
  }
}
