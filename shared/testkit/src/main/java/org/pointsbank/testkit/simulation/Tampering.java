package org.pointsbank.testkit.simulation;

import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What a deliberate error does between the bank and its table: the bank itself knows nothing of it.
 */
@FunctionalInterface
public interface Tampering {
  /** No error at all. */
  Tampering NONE = (request, table) -> table.ask(request);

  /** Answers {@code request}, by asking the {@code table} once, more often, otherwise or never. */
  DynamoDbResponse answer(DynamoDbRequest request, Table table);

  /** The table as the bank without the error would ask it. */
  @FunctionalInterface
  interface Table {
    /** Asks. */
    DynamoDbResponse ask(DynamoDbRequest request);
  }

  /** An error that asks for something else. */
  static Tampering asking(UnaryOperator<DynamoDbRequest> other) {
    return (request, table) -> table.ask(other.apply(request));
  }
}
