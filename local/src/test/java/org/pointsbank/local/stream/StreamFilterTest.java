package org.pointsbank.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.local.template.UnknownFeature;

@DisplayName("The stream's filter")
final class StreamFilterTest {
  private static final String CONFIRMED =
      "{\"dynamodb\":{\"NewImage\":{\"kind\":{\"S\":[\"record\"]},\"state\":{\"S\":[\"a\",\"b\"]}}}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record | a | true",
        "record | b | true",
        "record | c | false",
        "line   | a | false",
      })
  void comparesTheListedValues(String kind, String state, boolean let) throws Exception {
    String record =
        "{\"dynamodb\":{\"NewImage\":{\"kind\":{\"S\":\"%s\"},\"state\":{\"S\":\"%s\"}}}}"
            .formatted(kind, state);

    assertThat(lets(StreamFilter.of(List.of(CONFIRMED)), record)).isEqualTo(let);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"dynamodb\":{\"Keys\":{}}}",
        "{\"dynamodb\":{\"NewImage\":{\"kind\":{\"S\":\"record\"}}}}"
      })
  void keepsBackWhatLacksAField(String record) throws Exception {
    assertThat(lets(StreamFilter.of(List.of(CONFIRMED)), record)).isFalse();
  }

  @Test
  void letsEverythingThroughWithoutAPattern() throws Exception {
    assertThat(lets(StreamFilter.of(List.of()), "{}")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"eventName\":[{\"prefix\":\"IN\"}]}",
        "{\"eventName\":[{\"exists\":false}]}",
        "{\"eventName\":\"INSERT\"}",
        "{"
      })
  void refusesWhatItCannotCompare(String pattern) {
    assertThatThrownBy(() -> assertThat(StreamFilter.of(List.of(pattern))).isNull())
        .isInstanceOf(UnknownFeature.class)
        .hasMessageContaining("FilterCriteria " + pattern);
  }

  private static boolean lets(StreamFilter filter, String record) throws JsonProcessingException {
    return filter.lets(new ObjectMapper().readTree(record));
  }
}
