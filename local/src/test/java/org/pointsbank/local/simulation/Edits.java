package org.pointsbank.local.simulation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.Tampering;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Deliberate errors, made of small changes to transactions. */
final class Edits {
  private static final TransactWriteItemsResponse DONE =
      TransactWriteItemsResponse.builder().build();

  private Edits() {}

  /** Each write becomes what {@code edit} makes of it: other writes, more or none. */
  static Tampering each(Function<TransactWriteItem, Stream<TransactWriteItem>> edit) {
    return whole(writes -> writes.stream().flatMap(edit).toList());
  }

  /** The writes of each transaction become others; without any left, nothing is written. */
  static Tampering whole(UnaryOperator<List<TransactWriteItem>> edit) {
    return (request, table) -> {
      if (!(request instanceof TransactWriteItemsRequest write)) {
        return table.ask(request);
      }
      List<TransactWriteItem> writes = edit.apply(write.transactItems());
      return writes.isEmpty() ? DONE : table.ask(write.toBuilder().transactItems(writes).build());
    };
  }

  /** Puts of {@code kind} demand nothing of what lies there. */
  static Tampering unconditional(String kind) {
    return each(write -> Stream.of(is(kind).test(write) ? bare(write) : write));
  }

  /** Puts of {@code kind} are forgotten. */
  static Tampering dropped(String kind) {
    return whole(writes ->
        writes.stream().anyMatch(is(kind)) && writes.size() > 1
            ? writes.stream().filter(is(kind).negate()).toList()
            : writes);
  }

  /** In puts of {@code kind} a number is another. */
  static Tampering altered(String kind, String number, long more) {
    return each(write -> Stream.of(is(kind).test(write) ? more(write, number, more) : write));
  }

  /** In puts of {@code kind} a text is another. */
  static Tampering said(String kind, String name, String text) {
    return each(write ->
        Stream.of(
            is(kind).test(write) && write.put().item().containsKey(name)
                ? with(write, name, AttributeValue.fromS(text))
                : write));
  }

  /** Whatever the service refuses with such an exception is told as done. */
  static Tampering toldAsDone(Predicate<RuntimeException> trouble) {
    return (request, table) -> {
      try {
        return table.ask(request);
      } catch (RuntimeException e) {
        if (isWrite(request) && trouble.test(e)) {
          return DONE;
        }
        throw e;
      }
    };
  }

  static boolean isWrite(DynamoDbRequest request) {
    return request instanceof TransactWriteItemsRequest;
  }

  static Predicate<TransactWriteItem> is(String kind) {
    return write -> write.put() != null && new Row(write.put().item()).kind().equals(kind);
  }

  /**
   * Whether a write is nothing but a refusal under its key, and of {@code code}, if that is not
   * empty.
   */
  static boolean isRefusal(List<TransactWriteItem> writes, String code) {
    return writes.size() == 1
        && is("idempotency").test(writes.getFirst())
        && new Row(writes.getFirst().put().item()).text("refusal").startsWith(code)
        && writes.getFirst().put().item().containsKey("refusal");
  }

  static TransactWriteItem bare(TransactWriteItem write) {
    if (write.put() != null) {
      Put put = write.put();
      return TransactWriteItem.builder()
          .put(Put.builder().tableName(put.tableName()).item(put.item()).build())
          .build();
    }
    Update update =
        write.update().toBuilder()
            .conditionExpression(null)
            .returnValuesOnConditionCheckFailure((String) null)
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  static boolean isCheckOf(TransactWriteItem write, String sk) {
    ConditionCheck check = write.conditionCheck();
    return check != null && new Row(check.key()).text("sk").startsWith(sk);
  }

  private static TransactWriteItem more(TransactWriteItem write, String number, long more) {
    long now = new Row(write.put().item()).number(number) + more;
    return with(write, number, AttributeValue.fromN(Long.toString(now)));
  }

  private static TransactWriteItem with(
      TransactWriteItem write, String name, AttributeValue value) {
    var item = new java.util.HashMap<>(write.put().item());
    item.put(name, value);
    return TransactWriteItem.builder().put(write.put().toBuilder().item(item).build()).build();
  }
}
