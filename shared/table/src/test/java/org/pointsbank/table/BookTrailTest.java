package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.BookTrail;
import org.pointsbank.domain.draft.Ground;

@DisplayName("The trail of a rule book")
final class BookTrailTest {
  static Stream<Ground> grounds() {
    return Stream.of(
        new Ground.Tried(new TrialId(PeopleSamples.id("712"))), new Ground.Untried("法规已定"));
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void isReadAsItWasWritten(Ground ground) {
    BookTrail trail = DraftSamples.trail(ground);

    assertThat(
            RuleBookItem.trail(
                RuleBookItem.write(PeopleSamples.DISTRICT, PassbookSamples.book(), trail)))
        .contains(trail);
  }

  @Test
  void isMissingWhereTheDistrictWasFoundedWithIt() {
    assertThat(
            RuleBookItem.trail(RuleBookItem.write(PeopleSamples.DISTRICT, PassbookSamples.book())))
        .isEmpty();
  }
}
