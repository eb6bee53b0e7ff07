package org.pointsbank.bench.evaluations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.testkit.meter.ItemSize;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * A client of the real table that has the accounts of {@link OneCommunity} in as many communities
 * as are asked for, each under ids of its own, made when a page of them is read; and that counts
 * the places that are written instead of keeping them. Everything else is the engine's.
 */
final class ManyCommunities {
  private static final String ACCOUNTS = "#ACCOUNTS";
  private static final String PLACE = "ranked-person";
  private static final List<String> IDENTIFYING = List.of("pk", "sk", "person", "community");

  private final DynamoDbClient engine;
  private final Map<String, QueryResponse> pages = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder places = new LongAdder();
  private final boolean counting;

  /** With {@code counting}, bytes are counted too, which takes time. */
  ManyCommunities(DynamoDbClient engine, boolean counting) {
    this.engine = engine;
    this.counting = counting;
  }

  /** The id of a community that has those accounts; from 1. */
  static CommunityId id(int number) {
    return new CommunityId(in(mark(number), OneCommunity.ID.value()));
  }

  private static String mark(int number) {
    return "%08x".formatted(Integer.parseInt(OneCommunity.MARK, 16) + number);
  }

  /** Bytes of all account heads that were read. */
  long bytes() {
    return bytes.sum();
  }

  /** Places that were written. */
  long places() {
    return places.sum();
  }

  /** The client. */
  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> answer(method, arguments));
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    return switch (arguments[0]) {
      case QueryRequest query when ofAccounts(query) -> page(query);
      case TransactWriteItemsRequest write when ofPlaces(write) -> {
        places.add(write.transactItems().size());
        yield TransactWriteItemsResponse.builder().build();
      }
      case GetItemRequest get when text(get.key(), "sk").startsWith("RUN#0") ->
          GetItemResponse.builder().build(); // only a meter looks before it writes
      default -> asked(method, arguments);
    };
  }

  private Object asked(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(engine, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean ofAccounts(QueryRequest query) {
    String pk = text(query.expressionAttributeValues(), ":p");
    return pk.endsWith(ACCOUNTS) && pk.startsWith("COMMUNITY#0191");
  }

  private static boolean ofPlaces(TransactWriteItemsRequest write) {
    return write.transactItems().stream()
        .allMatch(each -> each.put() != null && PLACE.equals(text(each.put().item(), "kind")));
  }

  private QueryResponse page(QueryRequest query) {
    Map<String, AttributeValue> values = query.expressionAttributeValues();
    String pk = text(values, ":p");
    String mark = pk.substring(pk.indexOf('#') + 1).substring(0, OneCommunity.MARK.length());
    Map<String, AttributeValue> original = new HashMap<>();
    values.forEach((name, value) ->
        original.put(name, AttributeValue.fromS(value.s().replace(mark, OneCommunity.MARK))));
    QueryResponse page =
        pages.computeIfAbsent(
            text(original, ":from"),
            _ -> engine.query(query.toBuilder().expressionAttributeValues(original).build()));
    QueryResponse.Builder answer =
        QueryResponse.builder()
            .items(page.items().stream().map(item -> moved(mark, item)).toList());
    if (counting) {
      page.items().forEach(item -> bytes.add(ItemSize.of(item)));
    }
    return page.hasLastEvaluatedKey()
        ? answer.lastEvaluatedKey(moved(mark, page.lastEvaluatedKey())).build()
        : answer.build();
  }

  private static Map<String, AttributeValue> moved(String mark, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> moved = new HashMap<>(item);
    for (String name : IDENTIFYING) {
      var _ = moved.computeIfPresent(name, (_, value) -> AttributeValue.fromS(in(mark, value.s())));
    }
    return moved;
  }

  private static String text(Map<String, AttributeValue> values, String name) {
    return Objects.requireNonNull(values.get(name)).s();
  }

  private static String in(String mark, String text) {
    return text.replace(OneCommunity.MARK, mark);
  }
}
