package org.pointsbank.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pointsbank.table.BankTable;

/**
 * A function's context, started once: dependency injection and Serde, and nothing else of
 * Micronaut.
 */
final class Room {
  /** Serde's defaults are too kind: they let through what was not meant. */
  private static final Map<String, Object> STRICT =
      Map.of(
          "micronaut.serde.deserialization.ignore-unknown", false,
          "micronaut.serde.deserialization.fail-on-null-for-primitives", true,
          "micronaut.serde.deserialization.strict-nullable", true,
          "micronaut.serde.serialization.inclusion", "ALWAYS");

  static {
    BeanIndex.open();
  }

  private final HttpEntry http;
  private final StreamEntry stream;
  private final RouteTable routes;
  private final List<StreamListener> listeners;
  private final TaskEntry tasks;
  private final Priming priming;

  private Room(ApplicationContext context, List<Class<?>> beans, Surroundings surroundings) {
    this.http = context.getBean(HttpEntry.class);
    this.stream = context.getBean(StreamEntry.class);
    this.routes = new RouteTable(context, beans);
    this.listeners =
        beans.stream()
            .filter(StreamListener.class::isAssignableFrom)
            .map(bean -> (StreamListener) context.getBean(bean))
            .toList();
    this.tasks = new TaskEntry(context, beans, context.getBean(Json.class));
    this.priming =
        new Priming(
            http,
            context.getBean(Json.class),
            context.getBean(RuleShelf.class),
            routes,
            primed(context, beans),
            surroundings);
  }

  private static List<Primed> primed(ApplicationContext context, List<Class<?>> beans) {
    return beans.stream()
        .filter(Primed.class::isAssignableFrom)
        .map(bean -> (Primed) context.getBean(bean))
        .toList();
  }

  static Room open(String function, Surroundings surroundings, List<Class<?>> beans) {
    ApplicationContext context = bare();
    context.registerSingleton(Clock.class, surroundings.clock());
    context.registerSingleton(BankTable.class, surroundings.table());
    context.registerSingleton(Surroundings.class, surroundings);
    context.registerSingleton(Ids.class, new Ids(surroundings.clock(), surroundings.chance()));
    context.registerSingleton(
        Patience.class, new Patience(surroundings.chance(), surroundings.pace()));
    context.registerSingleton(
        Log.class, new Log(function, surroundings.clock(), surroundings.log()));
    return new Room(context.start(), beans, surroundings);
  }

  /** A context that knows of no surroundings yet, and is not started. */
  static ApplicationContext bare() {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .deduceCloudEnvironment(false)
        .bootstrapEnvironment(false)
        .environmentPropertySource(false)
        .banner(false)
        .propertySources(PropertySource.of("strict", STRICT))
        .build();
  }

  HttpAnswer http(Tree event) {
    return http.answer(routes, event);
  }

  byte[] stream(Tree event) {
    return stream.answer(listeners, event);
  }

  byte[] task(String name, byte[] event) {
    return tasks.answer(name, event);
  }

  /** What must be done before this function's snapshot is taken. */
  Priming priming() {
    return priming;
  }

  List<String> routeKeys() {
    return routes.keys();
  }
}
