package org.pointsbank.lambda;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.PathVariable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DistrictItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Slice;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/**
 * Walks the real paths once before a function's snapshot is taken, so that what a restored function
 * does first was done before: a request from its envelope to its refusal, every reading route on
 * behalf of nobody, a body that is no good, a transaction whose condition fails. Changes nothing.
 */
final class Priming implements Resource {
  /** So often that the compiler has seen to what every request does. */
  private static final int ROUNDS = 10;

  private static final byte[] EMPTY = {'{', '}'};
  static final Call.Token NOBODY = new Call.Token("https://priming.invalid/", "nobody");

  private final HttpEntry http;
  private final Json json;
  private final RuleShelf rules;
  private final RouteTable routes;
  private final List<Primed> primed;
  private final Surroundings surroundings;

  Priming(
      HttpEntry http,
      Json json,
      RuleShelf rules,
      RouteTable routes,
      List<Primed> primed,
      Surroundings surroundings) {
    this.http = http;
    this.json = json;
    this.rules = rules;
    this.routes = routes;
    this.primed = List.copyOf(primed);
    this.surroundings = surroundings;
  }

  /** Has itself called before a snapshot; a function that starts without one is not delayed. */
  void register() {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      prime();
    }
    primed.forEach(Primed::prime);
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing is kept from before that could be stale: no id, no secret, no clock.
  }

  private void prime() throws IOException {
    for (Route route : routes.all()) {
      http.answer(routes, event(route)).write(new ByteArrayOutputStream());
      if (route.key().startsWith("GET ")) {
        http.said(route, arguments(route)).write(new ByteArrayOutputStream());
      }
      route.arguments().stream()
          .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(Body.class))
          .filter(argument -> argument.getType() != byte[].class)
          .forEach(this::misread);
    }
    Key nowhere = new Key("PRIMING", "PRIMING");
    BankTable table = surroundings.table();
    readRules(table);
    int found =
        table.list(Slice.prefix(nowhere.pk(), "")).items().size()
            + table.readAll(List.of(nowhere)).size();
    if (found > 0
        || table.write(Transaction.EMPTY.require(nowhere, Item.VERSION, 1L))
            instanceof Written.Committed) {
      throw new IllegalStateException("something lies at " + nowhere);
    }
  }

  /** The longest item that every request may have to read. */
  private void readRules(BankTable table) {
    table.list(DistrictItem.all().limitedTo(1)).items().stream()
        .map(DistrictItem::read)
        .forEach(district -> Objects.requireNonNull(rules.find(district.id())));
  }

  private void misread(Argument<?> body) {
    try {
      // Refused where it has a field that must be there: either way all of the reading was done.
      var _ = json.read(EMPTY, body);
    } catch (BadInput refused) {
      Objects.requireNonNull(refused.problem());
    }
  }

  private Tree event(Route route) throws IOException {
    String envelope =
        """
        {"version":"2.0","routeKey":"%s","rawPath":"/","headers":{"accept-language":"en"},
         "requestContext":{"requestId":"priming",
          "authorizer":{"jwt":{"claims":{"iss":"%s","sub":"%s"}}}},
         "pathParameters":{%s},"body":"{}","isBase64Encoded":false}\
        """
            .formatted(route.key(), NOBODY.issuer(), NOBODY.subject(), path(route));
    return Tree.read(envelope.getBytes(StandardCharsets.UTF_8));
  }

  /** Something at each place of the path, for routes that serve nobody as well. */
  private static String path(Route route) {
    return route.arguments().stream()
        .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(PathVariable.class))
        .map(argument ->
            "\"%s\":\"%s\""
                .formatted(Arguments.placeOf(argument), Parameters.sample(argument.getType())))
        .collect(Collectors.joining(","));
  }

  private Object[] arguments(Route route) {
    return route.arguments().stream().map(this::argument).toArray();
  }

  private Object argument(Argument<?> argument) {
    if (argument.getType() == Call.class) {
      return call();
    }
    if (argument.getType() == Optional.class) {
      return Optional.empty();
    }
    return Parameters.parse(
        argument.getName(), Parameters.sample(argument.getType()), argument.getType());
  }

  private Call call() {
    PersonId nobody = new PersonId(Parameters.sample(PersonId.class));
    return new Call(
        NOBODY,
        Optional.of(nobody),
        List.of(),
        List.of(),
        surroundings.clock().instant(),
        Optional.empty(),
        "");
  }
}
