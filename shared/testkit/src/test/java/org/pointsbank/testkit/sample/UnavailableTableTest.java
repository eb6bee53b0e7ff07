package org.pointsbank.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

@DisplayName("A table that does not answer now")
final class UnavailableTableTest {
  static List<SdkException> troubles() {
    return List.of(
        ApiCallTimeoutException.create(2500),
        InternalServerErrorException.builder().message("not our day").build(),
        ThrottlingException.builder().message("too fast").build());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void isToldAsBusyAndNotAsAFault(SdkException trouble) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(calm -> over(calm, trouble))) {
      Played played =
          bank.as("volunteer-wang")
              .with("community", SmallDistrict.JINKUN)
              .with("person", SmallDistrict.WANG)
              .body("{\"count\":3}")
              .send("POST /communities/{community}/people/{person}/beans");

      assertThat(played.status()).isEqualTo(503);
      assertThat(played.code()).isEqualTo("busy");
      assertThat(played.header("retry-after")).isEqualTo("1");
    }
  }

  private static CountBeans over(Surroundings calm, SdkException trouble) {
    Object client =
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, _, _) -> {
              throw trouble;
            });
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new CountBeans(
        new Surroundings(
            calm.environment(),
            calm.clock(),
            calm.chance(),
            new BankTable((DynamoDbClient) client, LocalTable.NAME),
            nowhere));
  }
}
