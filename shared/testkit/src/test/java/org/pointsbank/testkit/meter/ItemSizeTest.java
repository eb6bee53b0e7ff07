package org.pointsbank.testkit.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

@DisplayName("The size of an item")
final class ItemSizeTest {
  /** Name {@code n}, 1 byte; two digits a byte, one more, one for a sign. */
  @ParameterizedTest(name = "{0} takes {1} bytes")
  @CsvSource({
    "0, 1",
    "7, 2",
    "42, 2",
    "421, 3",
    "1234, 3",
    "-42, 3",
    "100, 2",
    "1200, 2",
    "0.5, 2",
    "0042, 2",
    "12345678901234567890, 11",
    "99999999999999999999999999999999999999, 20"
  })
  void ofANumberIsByItsSignificantDigits(String number, long bytes) {
    assertThat(ItemSize.of(Map.of("n", AttributeValue.fromN(number)))).isEqualTo(1 + bytes);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("a text", 4, AttributeValue.fromS("text")),
        Arguments.of("a Chinese text", 6, AttributeValue.fromS("福星")),
        Arguments.of("a rare character", 4, AttributeValue.fromS("𠮷")),
        Arguments.of("no text", 0, AttributeValue.fromS("")),
        Arguments.of("yes", 1, AttributeValue.fromBool(true)),
        Arguments.of("nothing", 1, AttributeValue.fromNul(true)),
        Arguments.of("bytes", 3, AttributeValue.fromB(SdkBytes.fromByteArray(new byte[3]))),
        Arguments.of("an empty list", 3, AttributeValue.fromL(List.of())),
        Arguments.of("an empty map", 3, AttributeValue.fromM(Map.of())),
        Arguments.of(
            "a list", 3 + (1 + 2) + (1 + 1), AttributeValue.fromL(List.of(text("ab"), text("c")))),
        Arguments.of(
            "a map in a map",
            3 + 1 + 2 + (3 + 1 + 1 + 4),
            AttributeValue.fromM(Map.of("in", AttributeValue.fromM(Map.of("x", text("abcd")))))),
        Arguments.of("texts", 3, AttributeValue.fromSs(List.of("ab", "c"))),
        Arguments.of("numbers", 4, AttributeValue.fromNs(List.of("7", "42"))));
  }

  @ParameterizedTest(name = "{0} takes {1} bytes")
  @MethodSource("values")
  void ofAValueIsByTheManual(String kind, long bytes, AttributeValue value) {
    assertThat(ItemSize.of(Map.of("name", value))).as(kind).isEqualTo(4 + bytes);
  }

  /** A table that is exact only in the middle would not do: the edge of a unit is what counts. */
  @Test
  void isTheEnginesOwnAtTheEdgeOfAUnit() {
    try (LocalTable table = LocalTable.inMemory()) {
      Map<String, Integer> differing = new TreeMap<>();
      for (Arguments each : Stream.concat(values(), numbers()).toList()) {
        int more = underCounted(table, (AttributeValue) each.get()[2]);
        if (more != 0) {
          differing.put(each.get()[0].toString(), more);
        }
      }

      assertThat(differing).isEmpty();
    }
  }

  private static Stream<Arguments> numbers() {
    return Stream.of(
            "0", "7", "42", "421", "-42", "-421", "100", "1000", "1200", "0.5", "12345678901")
        .map(number -> Arguments.of(number, 0, AttributeValue.fromN(number)));
  }

  /** By how many bytes the engine reckons the value larger than we do. */
  private static int underCounted(LocalTable table, AttributeValue value) {
    return IntStream.rangeClosed(-9, 9)
        .filter(more -> engine(table, padded(value, 1025 - more)) == 2)
        .max()
        .orElseThrow();
  }

  private static Map<String, AttributeValue> padded(AttributeValue value, int bytes) {
    Map<String, AttributeValue> item =
        Map.of("pk", text("a"), "sk", text("b"), "v", value, "x", text(""));
    int missing = Math.toIntExact(bytes - ItemSize.of(item));
    return Map.of("pk", text("a"), "sk", text("b"), "v", value, "x", text("x".repeat(missing)));
  }

  private static double engine(LocalTable table, Map<String, AttributeValue> item) {
    // The larger of before and after is paid for, so nothing may be there before.
    table
        .client()
        .deleteItem(
            DeleteItemRequest.builder()
                .tableName(LocalTable.NAME)
                .key(Map.of("pk", text("a"), "sk", text("b")))
                .build());
    return table
        .client()
        .putItem(
            PutItemRequest.builder()
                .tableName(LocalTable.NAME)
                .item(item)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build())
        .consumedCapacity()
        .capacityUnits();
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
