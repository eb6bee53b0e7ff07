package org.pointsbank.redeempoints;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function over a table whose process may end before any of its transactions. */
final class Disturbed implements AutoCloseable {
  private static final int NEVER = Integer.MAX_VALUE;

  private final AtomicReference<LocalTable> table = new AtomicReference<>();
  private final AtomicInteger transactions = new AtomicInteger();
  private final AtomicInteger crashBefore = new AtomicInteger(NEVER);
  private final AtomicInteger answerLost = new AtomicInteger(NEVER);
  private final AtomicReference<Optional<Runnable>> meanwhile =
      new AtomicReference<>(Optional.empty());
  private final BankPlayer bank;

  Disturbed() {
    this.bank = BankPlayer.inSmallDistrict(this::function);
    table.set(bank.table());
  }

  /** The process ends here. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  BankPlayer bank() {
    return bank;
  }

  /** From now on the process ends before transaction {@code number}, counted from 1. */
  void crashBefore(int number) {
    transactions.set(0);
    crashBefore.set(number);
  }

  /** From now on the process ends after transaction {@code number}, before its answer is heard. */
  void crashAfter(int number) {
    crashBefore(number + 1);
    answerLost.set(number);
  }

  /** Once, right before the next transaction, {@code other} does something else. */
  void meanwhile(Runnable other) {
    meanwhile.set(Optional.of(other));
  }

  /**
   * All goes well again.
   *
   * @return how many transactions were begun since {@link #crashBefore}
   */
  int calm() {
    crashBefore.set(NEVER);
    answerLost.set(NEVER);
    return transactions.getAndSet(0);
  }

  private RedeemPoints function(Surroundings calm) {
    Object client =
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().equals("transactWriteItems")) {
                if (transactions.incrementAndGet() >= crashBefore.get()) {
                  throw new Crash();
                }
                meanwhile.getAndSet(Optional.empty()).ifPresent(Runnable::run);
              }
              try {
                Object answer = method.invoke(table.get().client(), arguments);
                if (method.getName().equals("transactWriteItems")
                    && transactions.get() == answerLost.get()) {
                  throw new Crash();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return new RedeemPoints(
        new Surroundings(
            calm.environment(),
            calm.clock(),
            calm.chance(),
            new BankTable((DynamoDbClient) client, LocalTable.NAME),
            calm.log()));
  }

  @Override
  public void close() {
    bank.close();
  }
}
