package org.pointsbank.testkit.meter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes DynamoDB counts in an item: of each attribute the name and the value in UTF-8; of
 * a number a byte for two significant digits and one more; of a list or map 3 bytes, and 1 for each
 * element. Source: the manual, "Item sizes and formats"; a number's sign as DynamoDB Local has it.
 */
public final class ItemSize {
  private static final int CONTAINER = 3;
  private static final int ELEMENT = 1;

  private ItemSize() {}

  /** In bytes; an item that is not there has none. */
  public static long of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToLong(each -> text(each.getKey()) + value(each.getValue()))
        .sum();
  }

  private static long value(AttributeValue value) {
    return switch (value.type()) {
      case S -> text(value.s());
      case N -> number(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case BOOL, NUL -> 1;
      case SS -> value.ss().stream().mapToLong(ItemSize::text).sum();
      case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
      case BS -> value.bs().stream().mapToLong(each -> each.asByteArrayUnsafe().length).sum();
      case M -> CONTAINER + ELEMENT * (long) value.m().size() + of(value.m());
      case L -> CONTAINER + list(value.l());
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("a value of no known type: " + value);
    };
  }

  private static long list(List<AttributeValue> values) {
    return values.stream().mapToLong(each -> ELEMENT + value(each)).sum();
  }

  private static long text(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Zeros in front and behind are not kept. */
  private static long number(String number) {
    BigDecimal kept = new BigDecimal(number).stripTrailingZeros();
    if (kept.signum() == 0) {
      return 1;
    }
    return (kept.precision() + 1L) / 2 + 1 + (kept.signum() < 0 ? 1 : 0);
  }
}
