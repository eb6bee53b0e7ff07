package org.pointsbank.local.apidocument;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Open;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Unbound;

/**
 * One method of a controller, as far as its signature and its annotations tell.
 *
 * @param verb {@code GET}
 * @param path {@code /districts/{district}}
 * @param method the method itself
 */
record DocumentedRoute(String verb, String path, Method method) {
  private static final int OK = 200;

  /** The route that {@code method} is, if it is one. */
  static Optional<DocumentedRoute> of(Method method) {
    return verb(method, Get.class, Get::value)
        .or(() -> verb(method, Post.class, Post::value))
        .or(() -> verb(method, Put.class, Put::value))
        .or(() -> verb(method, Patch.class, Patch::value))
        .or(() -> verb(method, Delete.class, Delete::value));
  }

  private static <A extends Annotation> Optional<DocumentedRoute> verb(
      Method method, Class<A> verb, Function<A, String> template) {
    Controller controller = method.getDeclaringClass().getAnnotation(Controller.class);
    return Optional.ofNullable(method.getAnnotation(verb))
        .map(found ->
            new DocumentedRoute(
                verb.getSimpleName().toUpperCase(Locale.ROOT),
                plain(controller.value()) + plain(template.apply(found)),
                method));
  }

  private static String plain(String template) {
    String path = template.replaceAll("\\{\\?.*", "");
    return path.equals("/") ? "" : path;
  }

  /** As API Gateway writes it. */
  String key() {
    return verb + " " + path;
  }

  /** Unique in the bank: controller and method, {@code accountsLines}. */
  String operationId() {
    String controller = method.getDeclaringClass().getSimpleName().replaceAll("Controller$", "");
    return controller.substring(0, 1).toLowerCase(Locale.ROOT)
        + controller.substring(1)
        + method.getName().substring(0, 1).toUpperCase(Locale.ROOT)
        + method.getName().substring(1);
  }

  /** The status of an answer that is given. */
  int status() {
    return Optional.ofNullable(method.getAnnotation(Status.class))
        .map(found -> found.value().getCode())
        .orElse(OK);
  }

  boolean open() {
    return method.isAnnotationPresent(Open.class);
  }

  boolean unbound() {
    return method.isAnnotationPresent(Unbound.class);
  }

  boolean once() {
    return method.isAnnotationPresent(Once.class);
  }

  /** Who may call it, in the order of the annotation. */
  List<Role> roles() {
    return Optional.ofNullable(method.getAnnotation(Allowed.class))
        .map(found -> List.of(found.value()))
        .orElse(List.of());
  }

  /** What it refuses beside the common problems. */
  Set<ProblemCode> refuses() {
    return Optional.ofNullable(method.getAnnotation(Refuses.class))
        .map(found -> Set.copyOf(List.of(found.value())))
        .orElse(Set.of());
  }

  /** The type of its body, if it takes one. */
  Optional<Type> body() {
    return Stream.of(method.getParameters())
        .filter(each -> each.isAnnotationPresent(Body.class))
        .map(Parameter::getParameterizedType)
        .findFirst();
  }

  /** What it answers: the {@code T} of {@code Answer<T>}. */
  Type answer() {
    if (method.getGenericReturnType() instanceof ParameterizedType type) {
      return type.getActualTypeArguments()[0];
    }
    throw new IllegalStateException("answers no Answer<T>: " + method);
  }

  /** The media type of its answer. */
  String produces() {
    return Optional.ofNullable(method.getAnnotation(Produces.class))
        .map(found -> found.value()[0])
        .orElse("application/json");
  }
}
