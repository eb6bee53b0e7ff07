package org.pointsbank.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function's routes by the key that API Gateway sends: it has matched them already. */
final class RouteTable {
  private final Map<String, Route> routes = new HashMap<>();

  RouteTable(ApplicationContext context, List<Class<?>> beans) {
    for (Class<?> bean : beans) {
      add(context, context.getBeanDefinition(bean));
    }
  }

  private <B> void add(ApplicationContext context, BeanDefinition<B> bean) {
    Optional<String> path = bean.stringValue(Controller.class);
    if (path.isEmpty()) {
      return;
    }
    String prefix = path.get().equals("/") ? "" : path.get();
    for (ExecutableMethod<B, ?> method : bean.getExecutableMethods()) {
      if (method.hasStereotype(HttpMethodMapping.class)) {
        Route route = Route.of(prefix, method, () -> context.getBean(bean));
        routes.put(route.key(), route);
      }
    }
  }

  /** The route that the gateway matched, if this function has it. */
  Optional<Route> find(String key) {
    return Optional.ofNullable(routes.get(key));
  }

  /** All routes, in the order of their keys. */
  List<Route> all() {
    return routes.values().stream().sorted(Comparator.comparing(Route::key)).toList();
  }

  /** All keys, for whoever compares them with the template. */
  List<String> keys() {
    return routes.keySet().stream().sorted().toList();
  }
}
