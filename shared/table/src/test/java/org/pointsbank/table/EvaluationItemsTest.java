package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;

@DisplayName("What an evaluation keeps")
final class EvaluationItemsTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("00000000-0000-7000-8000-000000000001");
  private static final PersonId PERSON = new PersonId("00000000-0000-7000-8000-000000000002");
  private static final Manifest.Of OF = new Manifest.Of(COMMUNITY, new Quarter(2026, 3));
  private static final QuarterTotals TOTALS =
      new QuarterTotals(3, 95, Map.of(Head.PARTICIPATION, 175L, Head.DUTY, 50L));

  @Test
  void readsItsManifestAsItWasWritten() {
    Manifest written = manifest(Optional.of(PERSON));

    assertThat(EvaluationItem.create(written).writes())
        .allSatisfy(write -> assertThat(EvaluationItem.read(created(write))).isEqualTo(written))
        .extracting(Write::key)
        .containsExactly(
            new Key("EVALUATION#" + COMMUNITY + "#2026-Q3", "MANIFEST"),
            new Key("COMMUNITY#" + COMMUNITY + "#EVALUATIONS", "2026-Q3"));
  }

  @Test
  void knowsOneThatTheCalendarMade() {
    Manifest written = manifest(Optional.empty());

    assertThat(EvaluationItem.read(created(EvaluationItem.create(written).writes().getFirst())))
        .isEqualTo(written);
  }

  @Test
  void readsAPlaceAsItWasWritten() {
    RankedPerson written =
        new RankedPerson(
            12, PERSON, "V00345", List.of(account(Colour.RED, 7), account(Colour.GREEN, 9)));

    Item item = RankedPersonItem.write(OF, "r1", RankingName.OVERALL, written);

    assertThat(RankedPersonItem.read(COMMUNITY, item)).isEqualTo(written);
    assertThat(item.key())
        .isEqualTo(new Key("EVALUATION#" + COMMUNITY + "#2026-Q3", "RUN#r1#OVERALL#000012#V00345"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "000012#V00345, true",
    "000012#, false",
    "12#V00345, false",
    "MANIFEST, false",
    "000012#\uffff, false",
    "'', false"
  })
  void goesOnOnlyBehindAPlace(String text, boolean place) {
    assertThat(RankedPersonItem.isPlace(text)).isEqualTo(place);
  }

  private static QuarterAccount account(Colour colour, long lastLine) {
    return new QuarterAccount(new AccountId(COMMUNITY, colour, PERSON), "V00345", lastLine, TOTALS);
  }

  private static Manifest manifest(Optional<PersonId> by) {
    Map<RankingName, Manifest.Tally> tallies = new EnumMap<>(RankingName.class);
    for (RankingName name : RankingName.values()) {
      tallies.put(name, new Manifest.Tally(name.name().length(), TOTALS));
    }
    return new Manifest(
        OF,
        "r1",
        new Manifest.Basis(EvaluationSamples.RULES, 4),
        new Manifest.Made(Instant.parse("2026-10-01T01:00:00Z"), by),
        tallies);
  }

  private static Item created(Write write) {
    return ((Write.Create) write).item();
  }
}
