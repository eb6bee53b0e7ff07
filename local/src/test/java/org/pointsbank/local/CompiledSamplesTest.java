package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The samples in {@code src/compiled} are compiled by the build, with the flags of all modules. */
@DisplayName("The compiler")
final class CompiledSamplesTest {
  @Test
  void refusesToReturnNull() {
    assertThat(CompiledSamplesTest.class.getResource("compiled/NullGiven.class")).isNull();
  }

  @Test
  void acceptsTheSameWithoutTheNull() {
    assertThat(CompiledSamplesTest.class.getResource("compiled/NothingGiven.class")).isNotNull();
  }
}
