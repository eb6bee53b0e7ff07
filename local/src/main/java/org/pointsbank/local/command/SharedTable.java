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
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local over HTTP, on every address of this machine, so that containers reach it. */
final class SharedTable implements AutoCloseable {
  private final DynamoDBProxyServer server;
  private final DynamoDbClient client;

  private SharedTable(DynamoDBProxyServer server, DynamoDbClient client) {
    this.server = server;
    this.client = client;
  }

  static SharedTable start(int port) {
    try {
      DynamoDBProxyServer server =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-sharedDb", "-port", Integer.toString(port)});
      server.start();
      return new SharedTable(server, client(port));
    } catch (Exception e) {
      // The server declares nothing narrower; what happens in practice is that the port is taken.
      throw new Refused("no table at port " + port + ": " + e.getMessage());
    }
  }

  private static DynamoDbClient client(int port) {
    return DynamoDbClient.builder()
        .httpClient(UrlConnectionHttpClient.create())
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  /** Puts the table back to the small district. */
  void seed() {
    if (client.listTables().tableNames().contains(LocalTable.NAME)) {
      client.deleteTable(DeleteTableRequest.builder().tableName(LocalTable.NAME).build());
    }
    client.createTable(LocalTable.schema());
    SmallDistrict.seed(new BankTable(client, LocalTable.NAME));
  }

  @Override
  public void close() throws IllegalStateException {
    client.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the table's server does not stop", e);
    }
  }
}
