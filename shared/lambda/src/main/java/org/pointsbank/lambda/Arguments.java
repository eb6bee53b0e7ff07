package org.pointsbank.lambda;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills a route's arguments from the event: path, query, body, and the call itself; and a header,
 * which is always an {@code Optional<String>}.
 */
@Singleton
final class Arguments {
  private static final int LARGEST_BODY = 16 * 1024;
  private static final int LARGEST_DOCUMENT = 128 * 1024;
  private static final int LARGEST_UPLOAD = 4 * 1024 * 1024;
  private static final String JSON_TYPE = "application/json";

  private final Json json;

  Arguments(Json json) {
    this.json = json;
  }

  /**
   * The values of {@code route}'s arguments.
   *
   * @throws BadInput if one cannot be had from the event
   */
  Object[] of(Route route, HttpEvent event, Call call) {
    int largest = route.roomy() ? LARGEST_DOCUMENT : LARGEST_BODY;
    return route.arguments().stream()
        .map(argument ->
            argument.getAnnotationMetadata().hasAnnotation(Body.class)
                ? body(argument, event, largest)
                : value(argument, event, call))
        .toArray();
  }

  private static Object value(Argument<?> argument, HttpEvent event, Call call) {
    if (argument.getType() == Call.class) {
      return call;
    }
    if (argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)) {
      return query(argument, event);
    }
    Optional<String> header = argument.getAnnotationMetadata().stringValue(Header.class);
    if (header.isPresent()) {
      return event.header(header.get().toLowerCase(Locale.ROOT));
    }
    String name = placeOf(argument);
    String text =
        Optional.ofNullable(event.pathParameters().get(name))
            .orElseThrow(() -> new IllegalStateException("no {" + name + "}"));
    return Parameters.parse(name, text, argument.getType());
  }

  /** Where in the path it stands: {import} cannot be the name of one of Java's variables. */
  static String placeOf(Argument<?> argument) {
    return argument
        .getAnnotationMetadata()
        .stringValue(PathVariable.class)
        .filter(given -> !given.isEmpty())
        .orElse(argument.getName());
  }

  private static Object query(Argument<?> argument, HttpEvent event) {
    Optional<String> text = Optional.ofNullable(event.query().get(argument.getName()));
    if (argument.getType() != Optional.class) {
      return Parameters.parse(
          argument.getName(),
          text.orElseThrow(() -> BadInput.at(argument.getName(), ProblemCode.INVALID_PARAMETER)),
          argument.getType());
    }
    Class<?> type = argument.getTypeParameters()[0].getType();
    return text.map(given -> Parameters.parse(argument.getName(), given, type));
  }

  private Object body(Argument<?> argument, HttpEvent event, int largest) {
    boolean upload = argument.getType() == byte[].class;
    if (!upload && !isJson(event.header("content-type").orElse(""))) {
      throw new BadInput(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
    }
    byte[] body = event.body();
    if (body.length > (upload ? LARGEST_UPLOAD : largest)) {
      throw new BadInput(Problem.of(ProblemCode.TOO_LARGE));
    }
    return upload ? body : json.read(body, argument);
  }

  /** A media type's name is the same in capitals, and parameters may follow it. */
  private static boolean isJson(String mediaType) {
    int end = mediaType.indexOf(';');
    String name = end < 0 ? mediaType : mediaType.substring(0, end);
    return name.strip().equalsIgnoreCase(JSON_TYPE);
  }
}
