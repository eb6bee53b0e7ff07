package org.pointsbank.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.meter.Meter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/** The one table on this machine, by DynamoDB Local inside this JVM, its stream included. */
public final class LocalTable implements AutoCloseable {
  /** What the table is called. */
  public static final String NAME = "points-bank";

  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

  private final AmazonDynamoDBLocal engine;
  private final List<Thread> writers;

  private LocalTable(AmazonDynamoDBLocal engine, List<Thread> writers) {
    this.engine = engine;
    this.writers = writers;
  }

  /** A new, empty table in memory. */
  public static LocalTable inMemory() {
    LocalTable table = new LocalTable(DynamoDBEmbedded.create(true), List.of());
    table.client().createTable(schema());
    return table;
  }

  /**
   * The table kept in {@code folder}, made there the first time.
   *
   * @throws UncheckedIOException if the folder cannot be made, or another process has it open
   */
  public static LocalTable in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The engine takes a file; given a folder, it tries to open it for ever.
    File file = folder.resolve(NAME + ".db").toFile();
    LocalTable table = open(file);
    if (!table.client().listTables().tableNames().contains(NAME)) {
      table.client().createTable(schema());
    }
    return table;
  }

  private static LocalTable open(File file) {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try {
      AmazonDynamoDBLocal engine = DynamoDBEmbedded.create(file, true);
      List<Thread> writers =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread))
              .filter(thread -> thread.getName().startsWith("SQLiteQueue["))
              .toList();
      return new LocalTable(engine, writers);
    } catch (LocalDBAccessException e) {
      throw new UncheckedIOException(file + " is in use by another process", new IOException(e));
    }
  }

  /** As the functions see it. */
  public BankTable bank() {
    return new BankTable(client(), NAME);
  }

  /** The same, with each request counted by {@code meter}. */
  public BankTable bank(Meter meter) {
    return new BankTable(meter.over(client()), NAME);
  }

  /** For what only tests and proofs may do: looking at everything. */
  public DynamoDbClient client() {
    return engine.dynamoDbClient();
  }

  /** Every write, in the order of its key. */
  public DynamoDbStreamsClient stream() {
    return engine.dynamoDbStreamsClient();
  }

  /** All items as they are now. */
  public List<Map<String, AttributeValue>> everything() {
    return client().scanPaginator(scan -> scan.tableName(NAME)).items().stream().toList();
  }

  /**
   * Takes every item out and puts {@code items} in, for what lives many lives in one table. To seed
   * it a second time would not do: the engine knows the transactions and skips them.
   */
  public void become(List<Map<String, AttributeValue>> items) {
    DynamoDbClient client = client();
    for (Map<String, AttributeValue> item : everything()) {
      Map<String, AttributeValue> key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
      var _ = client.deleteItem(delete -> delete.tableName(NAME).key(key));
    }
    for (Map<String, AttributeValue> item : items) {
      var _ = client.putItem(put -> put.tableName(NAME).item(item));
    }
  }

  @Override
  public void close() {
    engine.shutdown();
    // The engine lets go of its file later than it says; who opens it again must not be too early.
    for (Thread writer : writers) {
      try {
        writer.join(LONGEST_CLOSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The schema of {@code template.yaml}; a test in {@code local} holds the two together. */
  public static CreateTableRequest schema() {
    return CreateTableRequest.builder()
        .tableName(NAME)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(attribute("pk"), attribute("sk"), attribute("queue"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(BankTable.QUEUE_INDEX)
                .keySchema(key("queue", KeyType.HASH), key("sk", KeyType.RANGE))
                .projection(Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build())
                .build())
        .streamSpecification(
            StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(StreamViewType.NEW_IMAGE)
                .build())
        .build();
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
