package org.pointsbank.testkit.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.meter.Sample.queued;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The engine is right about single writes, and wrong about transactions. */
@DisplayName("The model")
final class EngineTest {
  /** The engine's own answers are right for single writes: 300 of them, at random. */
  @Test
  void agreesWithTheEngineOnEverySingleWrite() {
    SplittableRandom chance = new SplittableRandom(4);
    try (Sample table = new Sample()) {
      for (int i = 0; i < 300; i++) {
        Map<String, AttributeValue> item =
            queued(
                Sample.at("p" + chance.nextInt(5), 950 + chance.nextInt(1200)),
                List.of("", "Q", "R").get(chance.nextInt(3)));
        ConsumedCapacity[] said = new ConsumedCapacity[1];

        Cost cost =
            table.cost(client -> said[0] = client.putItem(Sample.put(item)).consumedCapacity());

        assertThat(Stream.of(cost.tableWrites(), cost.indexWrites()).map(Long::doubleValue))
            .as("write %d of seed 4", i)
            .containsExactly(said[0].table().capacityUnits(), Sample.index(said[0]));
      }
    }
  }

  /** And a transaction is twice what its items cost one by one. */
  @Test
  void isInATransactionTwiceItsPriceAlone() {
    SplittableRandom chance = new SplittableRandom(5);
    try (Sample table = new Sample();
        Sample scratch = new Sample()) {
      for (int i = 0; i < 40; i++) {
        List<Map<String, AttributeValue>> items =
            IntStream.range(0, 1 + chance.nextInt(6))
                .mapToObj(each -> Sample.at("p" + each, 1 + chance.nextInt(3000)))
                .toList();
        double alone =
            items.stream()
                .mapToDouble(item ->
                    scratch.engine().putItem(Sample.put(item)).consumedCapacity().capacityUnits())
                .sum();

        Cost cost =
            table.transact(items.stream().map(EngineTest::put).toArray(TransactWriteItem[]::new));

        assertThat((double) cost.tableWrites()).as("transaction %d", i).isEqualTo(2 * alone);
      }
    }
  }

  private static TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(Put.builder().tableName(Sample.TABLE).item(item).build())
        .build();
  }
}
