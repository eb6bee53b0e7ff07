package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Rounding;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.rulebook.CommunityForm;
import org.pointsbank.lambda.rulebook.HoursForm;
import org.pointsbank.lambda.rulebook.PaperForm;
import org.pointsbank.lambda.rulebook.RoundsForm;
import org.pointsbank.lambda.rulebook.RuleDraftForm;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The check of rules")
final class RuleDraftFormTest {
  private static final RuleDraftForm GOOD = RuleDraftForm.of(DefaultRules.book());
  private static final Set<String> DISTRICT = Set.of(SmallDistrict.JINKUN.value());

  @Test
  void findsNothingWrongWithTheDefaultRules() {
    assertThat(GOOD.problems("", DISTRICT)).isEmpty();
  }

  @ParameterizedTest(name = "{0} x {1}: {2}")
  @CsvSource({
    "1, 2, ''",
    "2, 1, ''",
    "60, 100, ''",
    "1, 1, /paper/pages",
    "61, 1, /paper/linesPerPage",
    "2, 101, /paper/pages",
    "0, 2, /paper/linesPerPage",
    "2, 0, /paper/pages"
  })
  void boundsThePaper(long lines, long pages, String pointer) {
    assertThat(pointers(with(GOOD.hours(), GOOD.rounds(), new PaperForm(lines, pages), List.of())))
        .isEqualTo(pointer);
  }

  @ParameterizedTest(name = "{0} and {1}, {2} days to pick up: {3}")
  @CsvSource({
    "--06-01, --12-01, 161, ''", "--06-01, --12-01, 162, /rounds/pickUpDays",
    "--02-29, --12-01, 21, /rounds/openings/0", "--05-01, --06-01, 21, /rounds/openings",
    "--06-30, --07-01, 21, /rounds/pickUpDays", "1 June, --12-01, 21, /rounds/openings/0"
  })
  void letsARoundEndBeforeTheNext(String first, String second, long pickUp, String pointer) {
    RoundsForm rounds =
        new RoundsForm(List.of(first, second), 14, 7, pickUp, 5, 5, "", Optional.empty());

    assertThat(pointers(with(GOOD.hours(), rounds, GOOD.paper(), List.of()))).isEqualTo(pointer);
  }

  @Test
  void tellsEverythingAtOnce() {
    HoursForm hours =
        new HoursForm(
            0,
            Rounding.DOWN,
            0,
            Optional.of(200L),
            Optional.of(199L),
            480,
            120,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    CommunityForm.Coefficient unknown = new CommunityForm.Coefficient("X99", 1001);

    assertThat(pointers(with(hours, GOOD.rounds(), GOOD.paper(), List.of(unknown))))
        .isEqualTo(
            "/hours/perHour /hours/roundingStep /hours/quarterCap"
                + " /communities/0/coefficients/0/item"
                + " /communities/0/coefficients/0/coefficientHundredths");
  }

  private static RuleDraftForm with(
      HoursForm hours, RoundsForm rounds, PaperForm paper, List<CommunityForm.Coefficient> own) {
    CommunityForm community =
        new CommunityForm(
            SmallDistrict.JINKUN.value(),
            own,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RuleDraftForm(
        GOOD.zone(),
        hours,
        GOOD.points(),
        GOOD.expiry(),
        rounds,
        GOOD.evaluation(),
        paper,
        GOOD.activities(),
        GOOD.items(),
        List.of(community),
        GOOD.acting());
  }

  private static String pointers(RuleDraftForm rules) {
    return String.join(
        " ", rules.problems("", DISTRICT).stream().map(Problem.FieldProblem::pointer).toList());
  }
}
