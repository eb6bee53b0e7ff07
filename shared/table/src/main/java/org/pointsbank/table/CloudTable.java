package org.pointsbank.table;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table as a function reaches it: settings named one by one, no chains that search. */
public final class CloudTable {
  /** Where DynamoDB answers. */
  public static final String ENDPOINT = "AWS_ENDPOINT_URL_DYNAMODB";

  private static final String CONTAINER = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  private static final Duration ONE_TRY = Duration.ofSeconds(1);
  private static final Duration ALL_TRIES = Duration.ofMillis(2500);
  private static final int TRIES = 3;

  private CloudTable() {}

  /** The table that {@code environment} names. */
  public static BankTable of(Map<String, String> environment) {
    DynamoDbClient client =
        client(environment, UrlConnectionHttpClient.create(), credentials(environment), _ -> {});
    return new BankTable(client, named(environment, "TABLE_NAME"));
  }

  /**
   * The SDK as functions have it. Its own limits would outlive the gateway.
   *
   * @param network by which requests travel
   * @param caller whose requests they are
   * @param tries what else is to be said of how it tries again
   */
  public static DynamoDbClient client(
      Map<String, String> environment,
      SdkHttpClient network,
      AwsCredentialsProvider caller,
      Consumer<RetryStrategy.Builder<?, ?>> tries) {
    return DynamoDbClient.builder()
        .httpClient(network)
        .region(Region.of(named(environment, "AWS_REGION")))
        .endpointOverride(URI.create(named(environment, ENDPOINT)))
        .credentialsProvider(caller)
        .overrideConfiguration(
            ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(ONE_TRY)
                .apiCallTimeout(ALL_TRIES)
                .retryStrategy(retry -> tries.accept(retry.maxAttempts(TRIES)))
                .build())
        .build();
  }

  /** A function restored from a snapshot is given container credentials and no key variables. */
  static AwsCredentialsProvider credentials(Map<String, String> environment) {
    return environment.containsKey(CONTAINER)
        ? ContainerCredentialsProvider.create()
        : EnvironmentVariableCredentialsProvider.create();
  }

  private static String named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> new IllegalStateException(name + " is not set"));
  }
}
