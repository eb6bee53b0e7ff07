package org.pointsbank.testkit.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The real table of one history after another: it tells the mirror and the judges of every
 * transaction that comes to stand, and remembers what its index answered before.
 */
final class Engine {
  /** So long the service knows a transaction by its token. */
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(10);

  private final Clock clock;
  private final Mirror mirror;
  private final Judge judge;
  private final AtomicReference<Optional<Ground>> ground = new AtomicReference<>(Optional.empty());
  private final Map<String, Instant> tokens = new HashMap<>();
  private final Map<String, List<QueryResponse>> answers = new HashMap<>();

  Engine(Clock clock, Mirror mirror, Judge judge) {
    this.clock = clock;
    this.mirror = mirror;
    this.judge = judge;
  }

  void become(Ground other) {
    ground.set(Optional.of(other));
    tokens.clear();
    answers.clear();
  }

  Ground ground() {
    return ground.get().orElseThrow();
  }

  DynamoDbResponse ask(DynamoDbRequest request, Visit visit) {
    return switch (request) {
      case GetItemRequest get -> ground().heard().getItem(get);
      case BatchGetItemRequest get -> ground().heard().batchGetItem(get);
      case QueryRequest query -> remembered(query);
      case TransactWriteItemsRequest write -> written(write, visit);
      default -> throw new AssertionError("no function may ask for " + request.getClass());
    };
  }

  private QueryResponse remembered(QueryRequest query) {
    QueryResponse answer = ground().heard().query(query);
    if (query.indexName() != null) {
      answers.computeIfAbsent(query.toString(), _ -> new ArrayList<>()).add(answer);
    }
    return answer;
  }

  /** What the index answered to the same question some time ago, if it was asked. */
  QueryResponse stale(QueryRequest query, RandomGenerator chance) {
    List<QueryResponse> earlier = answers.getOrDefault(query.toString(), List.of());
    return earlier.isEmpty() ? remembered(query) : earlier.get(chance.nextInt(earlier.size()));
  }

  private DynamoDbResponse written(TransactWriteItemsRequest write, Visit visit) {
    Instant now = clock.instant();
    Instant known = tokens.getOrDefault(write.clientRequestToken(), Instant.MIN);
    boolean again = known.isAfter(Instant.MIN) && now.isBefore(known.plus(TOKEN_KEPT));
    TransactWriteItemsRequest sent =
        known.isAfter(Instant.MIN) && !again
            ? write.toBuilder().clientRequestToken(Tokens.other(write, now.toString())).build()
            : write;
    List<Mirror.Change> changes = mirror.changes(write.transactItems());
    boolean stands = false;
    try {
      DynamoDbResponse response = ground().heard().transactWriteItems(sent);
      stands = !again;
      tokens.put(write.clientRequestToken(), now);
      return response;
    } catch (SdkException lost) {
      stands = !again && changes.stream().findFirst().filter(this::lies).isPresent();
      if (stands) {
        // The service knows it by its token, whether or not its answer was heard.
        tokens.put(write.clientRequestToken(), now);
      }
      throw lost;
    } finally {
      if (stands) {
        judge.before(visit, changes);
        mirror.apply(changes);
        judge.after(visit, changes);
      }
    }
  }

  /** Whether a transaction whose answer was lost on the way came to stand all the same. */
  private boolean lies(Mirror.Change change) {
    Map<String, AttributeValue> key =
        Map.of(
            "pk",
            AttributeValue.fromS(change.after().key().pk()),
            "sk",
            AttributeValue.fromS(change.after().key().sk()));
    GetItemResponse there =
        ground()
            .quiet()
            .getItem(get -> get.tableName(LocalTable.NAME).key(key).consistentRead(true));
    return there.hasItem()
        && !change.before().equals(Optional.of(change.after()))
        && new Row(there.item()).equals(change.after());
  }
}
