package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

@DisplayName("A code that is handed over while its person is granted a role")
final class BindingRaceTest {
  private final AtomicReference<LocalTable> table = new AtomicReference<>();
  private final AtomicReference<Optional<Runnable>> meanwhile =
      new AtomicReference<>(Optional.empty());

  @Test
  void isRefusedToAWorkerWhoSawNoRole() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(this::function)) {
      table.set(bank.table());
      meanwhile.set(Optional.of(() -> assertThat(grant(bank).status()).isEqualTo(201)));

      Played handed =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", WANG)
              .send("POST /communities/{community}/people/{person}/binding-codes");

      assertThat(meanwhile.get()).isEmpty();
      assertThat(handed.code()).isEqualTo("role-missing");
    }
  }

  private static Played grant(BankPlayer bank) {
    return bank.as("officer")
        .with("district", DISTRICT)
        .with("person", WANG)
        .body("{\"role\":\"CENTRE_WORKER\",\"community\":\"%s\"}".formatted(JINKUN))
        .send("POST /districts/{district}/people/{person}/grants");
  }

  /** Once, right after the roles of Wang were read, something else happens. */
  private EnrolMembers function(Surroundings calm) {
    Object client =
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              try {
                Object answer = method.invoke(table.get().client(), arguments);
                if (arguments != null
                    && arguments[0] instanceof GetItemRequest read
                    && rolesOfWang(read)) {
                  meanwhile.getAndSet(Optional.empty()).ifPresent(Runnable::run);
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return new EnrolMembers(
        new Surroundings(
            calm.environment(),
            calm.clock(),
            calm.chance(),
            new BankTable((DynamoDbClient) client, LocalTable.NAME),
            calm.log()));
  }

  private static boolean rolesOfWang(GetItemRequest read) {
    return read.key().values().stream()
        .map(value -> value.s())
        .toList()
        .containsAll(List.of(GrantsItem.keyOf(WANG).pk(), GrantsItem.keyOf(WANG).sk()));
  }
}
