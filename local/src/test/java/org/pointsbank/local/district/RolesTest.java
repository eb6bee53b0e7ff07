package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.demo.Caller;
import org.pointsbank.local.demo.Reply;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Every route")
final class RolesTest {
  private static final LocalBank BANK = opened();
  private static final Set<String> WITHOUT_ROLE = Set.of("role-missing", "not-bound");

  @ParameterizedTest(name = "{0}")
  @MethodSource("routes")
  void asksForAToken(ApiRoute route) {
    assertThat(sent(route, "").status() == 401).isEqualTo(!route.open());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("routes")
  void refusesATokenOfNobody(ApiRoute route) {
    boolean refused = sent(route, "stranger").code().equals("not-bound");

    assertThat(refused).isEqualTo(!route.open() && !route.unbound());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void servesAVolunteerInTheirOwnThingsOnly(ApiRoute route) {
    boolean volunteers = route.roles().contains("VOLUNTEER");

    assertServed(route, "volunteer-wang", volunteers);
    assertServed(route, "volunteer-li", volunteers && !route.has("person"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void servesAWorkerInTheirOwnCommunityOnly(ApiRoute route) {
    boolean asMember = route.roles().contains("VOLUNTEER") && !route.has("person");
    boolean asWorker = route.roles().contains("CENTRE_WORKER");

    assertServed(route, "worker-chen", asMember || asWorker);
    assertServed(route, "worker-he", (asMember || asWorker) && !route.has("community"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void servesOfficersAndAuditorsWhereItSaysSo(ApiRoute route) {
    boolean asMember = route.roles().contains("VOLUNTEER") && !route.has("person");

    // A volunteer gets a binding code from the workers who know them, never from an officer.
    boolean asOfficer =
        route.roles().contains("DISTRICT_OFFICER") && !route.path().endsWith("/binding-codes");
    assertServed(route, "officer", asMember || asOfficer);
    assertServed(
        route,
        "auditor",
        (asMember && !route.has("community")) || route.roles().contains("AUDITOR"));
  }

  private static void assertServed(ApiRoute route, String who, boolean served) {
    Reply reply = sent(route, who);
    if (served) {
      assertThat(WITHOUT_ROLE).as("%s by %s", route, who).doesNotContain(reply.code());
    } else {
      assertThat(reply.status()).as("%s by %s: %s", route, who, reply.body()).isIn(403, 404);
    }
  }

  private static Reply sent(ApiRoute route, String who) {
    Caller caller = new Caller(BANK.uri(), who.isEmpty() ? "" : BANK.token(who));
    return caller.send(
        caller
            .request(route.sample())
            .header("content-type", "application/json")
            .header("idempotency-key", UUID.randomUUID().toString())
            .method(
                route.verb().toUpperCase(Locale.ROOT),
                route.verb().equals("get")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString("{}")));
  }

  static Stream<ApiRoute> routes() {
    return ApiRoute.all().stream().filter(route -> !route.path().equals("/openapi.yaml"));
  }

  static Stream<ApiRoute> guarded() {
    return routes().filter(route -> !route.open() && !route.unbound());
  }

  private static LocalBank opened() {
    LocalBank bank = LocalBank.start(LocalSettings.quiet().at(SmallDistrict.NOW));
    SmallDistrict.seed(bank.bank());
    return bank;
  }
}
