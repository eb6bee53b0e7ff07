package org.pointsbank.testkit.simulation;

import java.util.List;
import java.util.Map;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table on which one history takes place. */
public interface Ground extends AutoCloseable {
  /** For those who look on: it never fails. */
  DynamoDbClient quiet();

  /** For functions: what is between them and the table may fail. */
  DynamoDbClient heard();

  @Override
  void close();

  /** The table, as those who look on see it. */
  default BankTable bank() {
    return new BankTable(quiet(), LocalTable.NAME);
  }

  /** All items as they are now. */
  default List<Map<String, AttributeValue>> everything() {
    return quiet().scanPaginator(scan -> scan.tableName(LocalTable.NAME)).items().stream().toList();
  }

  /** A new table in this JVM, with nothing between. */
  static Ground inMemory() {
    return new InMemory(LocalTable.inMemory());
  }

  /** In this JVM. */
  record InMemory(LocalTable table) implements Ground {
    @Override
    public DynamoDbClient quiet() {
      return table.client();
    }

    @Override
    public DynamoDbClient heard() {
      return table.client();
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
