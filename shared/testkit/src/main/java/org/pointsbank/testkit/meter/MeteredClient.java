package org.pointsbank.testkit.meter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A client that tells after each request what it cost; what it cannot reckon it refuses. */
final class MeteredClient {
  private static final Set<String> UNMETERED = Set.of("close", "serviceName", "toString");

  private final DynamoDbClient engine;
  private final Consumer<Cost> told;
  private final WriteCosts writes;

  private MeteredClient(DynamoDbClient engine, Consumer<Cost> told) {
    this.engine = engine;
    this.told = told;
    this.writes = new WriteCosts(engine);
  }

  static DynamoDbClient over(DynamoDbClient engine, Consumer<Cost> told) {
    MeteredClient client = new MeteredClient(engine, told);
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) ->
                UNMETERED.contains(method.getName())
                    ? invoke(engine, method)
                    : client.answer(method, request(method, arguments)));
  }

  /** Not the forms that take a consumer: they would reach the engine by another way. */
  private static DynamoDbRequest request(Method method, Object @Nullable [] arguments) {
    if (arguments != null && arguments[0] instanceof DynamoDbRequest request) {
      return request;
    }
    throw new UnsupportedOperationException("not metered: " + method);
  }

  private Object answer(Method method, DynamoDbRequest request) throws Throwable {
    if (ReadCosts.covers(request)) {
      Object response = invoke(engine, method, request);
      told.accept(ReadCosts.of(request, response).by(method.getName()));
      return response;
    }
    WriteCosts.Begun begun = writes.begin(request);
    try {
      Object response = invoke(engine, method, request);
      told.accept(begun.done().by(method.getName()));
      return response;
    } catch (ConditionalCheckFailedException | TransactionCanceledException e) {
      told.accept(begun.refused().by(method.getName()));
      throw e;
    }
  }

  private static Object invoke(DynamoDbClient engine, Method method, Object... arguments)
      throws Throwable {
    try {
      return method.invoke(engine, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
