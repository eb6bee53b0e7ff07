package org.pointsbank.local.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.SplittableRandom;
import org.pointsbank.table.CloudTable;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.simulation.FaultyTable;
import org.pointsbank.testkit.simulation.Ground;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * A table behind HTTP: functions reach it by the SDK as they do in the cloud, over a wire that
 * fails. Only the SDK's pauses between two tries are left out.
 */
record WireGround(DynamoDBProxyServer server, DynamoDbClient quiet, DynamoDbClient heard)
    implements Ground {
  /** A new table by a server of its own: another one would remember the transactions of before. */
  static Ground start(FaultyTable table, SplittableRandom chance, Map<WireFault, Integer> seen) {
    int port = freePort();
    DynamoDBProxyServer server = serve(port);
    DynamoDbClient quiet = client(port, UrlConnectionHttpClient.create());
    var _ = quiet.createTable(LocalTable.schema());
    FaultyWire wire = new FaultyWire(UrlConnectionHttpClient.create(), table, chance, seen);
    return new WireGround(server, quiet, client(port, wire));
  }

  private static DynamoDbClient client(int port, SdkHttpClient network) {
    return CloudTable.client(
        Map.of("AWS_REGION", "us-east-1", CloudTable.ENDPOINT, "http://127.0.0.1:" + port),
        network,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
        tries ->
            tries
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately()));
  }

  private static DynamoDBProxyServer serve(int port) {
    try {
      DynamoDBProxyServer server =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {
                "-inMemory", "-sharedDb", "-disableTelemetry", "-port", Integer.toString(port)
              });
      server.start();
      return server;
    } catch (Exception e) {
      // The server declares nothing narrower.
      throw new IllegalStateException("no table at port " + port, e);
    }
  }

  private static int freePort() {
    try (ServerSocket holder = new ServerSocket(0)) {
      return holder.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    quiet.close();
    heard.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the table's server does not stop", e);
    }
  }
}
