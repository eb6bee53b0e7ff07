package org.pointsbank.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The one table: every read that decides is a strong one, every write a transaction. */
public final class BankTable {
  /** The sparse index: partition {@code queue}, order of the base sort key, keys only. */
  public static final String QUEUE_INDEX = "queue";

  private static final int MOST_KEYS = 100;

  private final DynamoDbClient client;
  private final String name;
  private final TransactionWriter writer;

  /** A table called {@code name}, reached by {@code client}. */
  public BankTable(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
    this.writer = new TransactionWriter(client, name);
  }

  /** The item at {@code key}, read strongly. */
  public Optional<Item> read(Key key) {
    GetItemRequest request =
        GetItemRequest.builder().tableName(name).key(key.attributes()).consistentRead(true).build();
    Map<String, AttributeValue> found =
        TableUnavailable.unless(() -> client.getItem(request)).item();
    return found.isEmpty() ? Optional.empty() : Optional.of(Item.of(found));
  }

  /** The items at {@code keys} that exist, by key, read strongly; any number of distinct keys. */
  public Map<Key, Item> readAll(List<Key> keys) {
    Map<Key, Item> found = new HashMap<>();
    for (int start = 0; start < keys.size(); start += MOST_KEYS) {
      List<Key> some = keys.subList(start, Math.min(start + MOST_KEYS, keys.size()));
      readBatch(some).forEach(item -> found.put(item.key(), item));
    }
    return found;
  }

  private List<Item> readBatch(List<Key> keys) {
    List<Item> items = new ArrayList<>();
    Map<String, KeysAndAttributes> open =
        Map.of(
            name,
            KeysAndAttributes.builder()
                .keys(keys.stream().map(Key::attributes).toList())
                .consistentRead(true)
                .build());
    while (!open.isEmpty()) {
      BatchGetItemRequest request = BatchGetItemRequest.builder().requestItems(open).build();
      BatchGetItemResponse response = TableUnavailable.unless(() -> client.batchGetItem(request));
      response.responses().getOrDefault(name, List.of()).stream().map(Item::of).forEach(items::add);
      open = response.unprocessedKeys();
    }
    return items;
  }

  /** One page of {@code slice}, read strongly. */
  public Page list(Slice slice) {
    return page(slice, QueryRequest.builder().consistentRead(true), Key.PK);
  }

  /** Every item of {@code slice} in its order, page by page, read strongly. */
  public void each(Slice slice, Consumer<Item> consumer) {
    Optional<String> after = slice.after();
    do {
      Page page = list(slice.after(after));
      page.items().forEach(consumer);
      after = page.next();
    } while (after.isPresent());
  }

  /**
   * The keys that stand in the queue {@code slice.pk()}, in the order of their sort keys. The index
   * may lag: whoever acts on a key reads the item first.
   *
   * <p>A page goes on behind a sort key; two items of one queue never share one.
   */
  public List<Key> queue(Slice slice) {
    return page(slice, QueryRequest.builder().indexName(QUEUE_INDEX), Item.QUEUE.name())
        .items()
        .stream()
        .map(Item::key)
        .toList();
  }

  /**
   * One page of the items that stand in the queue {@code slice.pk()}, as they are now. Who has left
   * it while the index lagged is left out, so a page may be short without being the last; the last
   * one says so, also when it is full.
   */
  public Page waiting(Slice slice) {
    List<Key> some = queue(slice.limitedTo(slice.limit() + 1));
    List<Key> keys = some.subList(0, Math.min(slice.limit(), some.size()));
    Map<Key, Item> now = readAll(keys);
    return new Page(
        keys.stream()
            .flatMap(key -> Optional.ofNullable(now.get(key)).stream())
            .filter(item -> item.find(Item.QUEUE).map(slice.pk()::equals).orElse(false))
            .toList(),
        some.size() > keys.size() ? Optional.of(keys.getLast().sk()) : Optional.empty());
  }

  /** All items that stand in the queue {@code slice.pk()}, as they are now. */
  public List<Item> allWaiting(Slice slice) {
    List<Item> items = new ArrayList<>();
    Optional<String> after = slice.after();
    do {
      Page page = waiting(slice.limitedTo(MOST_KEYS).after(after));
      items.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return items;
  }

  private Page page(Slice slice, QueryRequest.Builder request, String partition) {
    boolean on = slice.after().isPresent() && !slice.backwards();
    String from = on ? slice.after().get() + '\0' : slice.from();
    boolean back = slice.after().isPresent() && slice.backwards();
    String to = back ? before(slice.after().get()) : slice.to();
    QueryRequest asked =
        request
            .tableName(name)
            .keyConditionExpression("#p = :p AND sk BETWEEN :from AND :to")
            .expressionAttributeNames(Map.of("#p", partition))
            .expressionAttributeValues(
                Map.of(
                    ":p", AttributeValue.fromS(slice.pk()),
                    ":from", AttributeValue.fromS(from),
                    ":to", AttributeValue.fromS(to)))
            .scanIndexForward(!slice.backwards())
            .limit(slice.limit())
            .build();
    QueryResponse response = TableUnavailable.unless(() -> client.query(asked));
    List<Item> items = response.items().stream().map(Item::of).toList();
    return new Page(items, next(response));
  }

  /** Sorts right before {@code sk}: between the two no key of ours fits. */
  private static String before(String sk) {
    int last = sk.length() - 1;
    return sk.substring(0, last) + (char) (sk.charAt(last) - 1) + Slice.LAST;
  }

  private static Optional<String> next(QueryResponse response) {
    return Optional.ofNullable(response.lastEvaluatedKey().get(Key.SK)).map(AttributeValue::s);
  }

  /** Every item of the table; for proofs and tests, since no function may scan. */
  public void walk(Consumer<Item> consumer) {
    client
        .scanPaginator(ScanRequest.builder().tableName(name).consistentRead(true).build())
        .items()
        .forEach(item -> consumer.accept(Item.of(item)));
  }

  /** Writes all of {@code transaction} or nothing. */
  public Written write(Transaction transaction) {
    return TableUnavailable.unless(() -> writer.write(transaction));
  }
}
