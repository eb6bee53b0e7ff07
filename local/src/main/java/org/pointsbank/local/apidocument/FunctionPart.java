package org.pointsbank.local.apidocument;

import io.micronaut.http.annotation.Controller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.lambda.BankFunction;

/**
 * What one function says of itself.
 *
 * @param name of its folder: {@code award-points}
 * @param title in a few words
 * @param document what its compilation wrote, OpenAPI
 * @param routes its controllers' methods, in the order of their keys
 * @param function its handler, if it was asked for
 */
record FunctionPart(
    String name,
    String title,
    Tree document,
    List<DocumentedRoute> routes,
    Optional<Class<? extends BankFunction>> function) {

  /** All functions of the class path, by name. */
  static List<FunctionPart> all() {
    return FunctionFolder.all().stream()
        .map(folder -> of(folder.name(), folder.document(), folder.classes()))
        .sorted(Comparator.comparing(FunctionPart::name))
        .toList();
  }

  /** The function called {@code name}, of its document and its classes. */
  static FunctionPart of(String name, Tree document, List<Class<?>> classes) {
    return new FunctionPart(
        name,
        document.tree("info").text("title").orElse(name),
        document,
        classes.stream()
            .filter(each -> each.isAnnotationPresent(Controller.class))
            .flatMap(FunctionPart::routes)
            .sorted(Comparator.comparing(DocumentedRoute::key))
            .toList(),
        handler(classes));
  }

  private static Stream<DocumentedRoute> routes(Class<?> controller) {
    return Stream.of(controller.getDeclaredMethods())
        .flatMap(method -> DocumentedRoute.of(method).stream());
  }

  private static Optional<Class<? extends BankFunction>> handler(List<Class<?>> classes) {
    return classes.stream()
        .filter(BankFunction.class::isAssignableFrom)
        .<Class<? extends BankFunction>>map(each -> each.asSubclass(BankFunction.class))
        .findFirst();
  }
}
