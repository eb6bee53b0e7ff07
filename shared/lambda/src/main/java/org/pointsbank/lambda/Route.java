package org.pointsbank.lambda;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.http.annotation.Status;
import io.micronaut.inject.ExecutableMethod;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;

/**
 * One method of a controller.
 *
 * @param key as API Gateway writes it: {@code GET /communities/{community}}
 * @param arguments what the method takes
 * @param run calls it
 * @param open whether it needs no token
 * @param unbound whether it serves tokens that are tied to nobody
 * @param allowed who may call it
 * @param act what somebody who acts for {@code {person}} does there, if they may at all
 * @param once whether it needs an Idempotency-Key
 * @param roomy whether its JSON body is a whole document
 * @param status of an answer that is given
 * @param cached for how many seconds copies of it may be shown; 0 where nothing is said
 */
record Route(
    String key,
    List<Argument<?>> arguments,
    Function<Object[], Answer<?>> run,
    boolean open,
    boolean unbound,
    Set<Role> allowed,
    Optional<Act> act,
    boolean once,
    boolean roomy,
    int status,
    int cached) {
  private static final int OK = 200;

  /** The route of {@code method}, whose controller is made when it is first called. */
  static <B> Route of(String path, ExecutableMethod<B, ?> method, Supplier<B> controller) {
    String verb =
        method
            .getAnnotationNameByStereotype(HttpMethodMapping.class)
            .map(name -> name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT))
            .orElseThrow();
    String rest = method.stringValue(HttpMethodMapping.class).map(Route::plain).orElse("");
    return new Route(
        verb + " " + path + rest,
        List.of(method.getArguments()),
        values -> (Answer<?>) Objects.requireNonNull(method.invoke(controller.get(), values)),
        method.hasAnnotation(Open.class),
        method.hasAnnotation(Unbound.class),
        Set.of(method.enumValues(Allowed.class, Role.class)),
        act(verb, method),
        method.hasAnnotation(Once.class),
        method.hasAnnotation(Roomy.class),
        method.enumValue(Status.class, HttpStatus.class).map(HttpStatus::getCode).orElse(OK),
        method.intValue(Cached.class).orElse(0));
  }

  private static Optional<Act> act(String verb, ExecutableMethod<?, ?> method) {
    Optional<Act> said = method.enumValue(ByProxy.class, Act.class);
    return said.isEmpty() && verb.equals("GET") ? Optional.of(Act.SEE) : said;
  }

  /** A template's query part is for the API document; the gateway's key has none. */
  private static String plain(String template) {
    int query = template.indexOf("{?");
    String path = query < 0 ? template : template.substring(0, query);
    return path.equals("/") ? "" : path;
  }
}
