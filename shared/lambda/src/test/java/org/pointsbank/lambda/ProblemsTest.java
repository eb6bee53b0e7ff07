package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A problem")
final class ProblemsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEveryCode(Language language) {
    assertThat(Problems.missing(language)).isEmpty();
  }
}
