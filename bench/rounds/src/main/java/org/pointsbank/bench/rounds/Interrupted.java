package org.pointsbank.bench.rounds;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.SplittableRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A client whose process ends by chance: before a transaction is sent, or after it stands and
 * before its answer is heard.
 */
final class Interrupted {
  private final DynamoDbClient engine;
  private final SplittableRandom chance;
  private int left = Integer.MAX_VALUE;
  private boolean answerLost;

  Interrupted(DynamoDbClient engine, long seed) {
    this.engine = engine;
    this.chance = new SplittableRandom(seed);
  }

  /** The process ends here. */
  static final class End extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Lets at most {@code most} transactions through before the process ends. */
  void endWithin(int most) {
    left = chance.nextInt(most);
    answerLost = chance.nextBoolean();
  }

  /** The process does not end any more. */
  void calm() {
    left = Integer.MAX_VALUE;
  }

  /** The client. */
  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              boolean writes = method.getName().equals("transactWriteItems");
              boolean ends = writes && left-- == 0;
              if (ends && !answerLost) {
                throw new End();
              }
              try {
                Object answer = method.invoke(engine, arguments);
                if (ends) {
                  throw new End();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
