package org.pointsbank.local.command;

import java.net.URI;
import org.pointsbank.local.Refused;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local over HTTP, on every address of this machine, so that containers reach it. */
final class SharedTable implements AutoCloseable {
  private final int port;
  private final DynamoDbClient client;
  private DynamoDBProxyServer server;

  private SharedTable(int port) {
    this.port = port;
    this.client = client(port);
    this.server = serve(port);
    fill();
  }

  /**
   * Starts with the small district in it.
   *
   * @throws Refused if the port is taken
   */
  static SharedTable start(int port) {
    return new SharedTable(port);
  }

  /**
   * Puts the table back to the small district. By another engine: this one remembers the tokens of
   * the transactions that filled it, and would take the same ones for repetitions.
   */
  void startAnew() {
    stop();
    server = serve(port);
    fill();
  }

  private static DynamoDBProxyServer serve(int port) {
    try {
      DynamoDBProxyServer server =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-sharedDb", "-port", Integer.toString(port)});
      server.start();
      return server;
    } catch (Exception e) {
      // The server declares nothing narrower; what happens in practice is that the port is taken.
      throw new Refused("no table at port " + port + ": " + e.getMessage());
    }
  }

  private void fill() {
    client.createTable(LocalTable.schema());
    SmallDistrict.seed(new BankTable(client, LocalTable.NAME));
  }

  static DynamoDbClient client(int port) {
    return DynamoDbClient.builder()
        .httpClient(UrlConnectionHttpClient.create())
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  private void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the table's server does not stop", e);
    }
  }

  @Override
  public void close() {
    client.close();
    stop();
  }
}
