package org.pointsbank.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Runs what a schedule or an operator asks for by {@code {"task": "<name>"}}. */
final class TaskEntry {
  private final Map<String, Function<byte[], Object>> tasks = new HashMap<>();
  private final Json json;

  TaskEntry(ApplicationContext context, List<Class<?>> beans, Json json) {
    this.json = json;
    for (Class<?> bean : beans) {
      add(context, context.getBeanDefinition(bean));
    }
  }

  private <B> void add(ApplicationContext context, BeanDefinition<B> bean) {
    for (ExecutableMethod<B, ?> method : bean.getExecutableMethods()) {
      method
          .stringValue(Task.class)
          .ifPresent(name -> tasks.put(name, event -> run(method, context.getBean(bean), event)));
    }
  }

  private <B> Object run(ExecutableMethod<B, ?> method, B bean, byte[] event) {
    Argument<?>[] arguments = method.getArguments();
    return Objects.requireNonNull(
        arguments.length == 0
            ? method.invoke(bean)
            : method.invoke(bean, json.read(event, arguments[0])));
  }

  /**
   * Runs the task that {@code name} is.
   *
   * @throws IllegalArgumentException if this function has no such task
   */
  byte[] answer(String name, byte[] event) {
    Function<byte[], Object> task =
        Optional.ofNullable(tasks.get(name))
            .orElseThrow(() -> new IllegalArgumentException("no such task: " + name));
    return json.write(task.apply(event));
  }
}
