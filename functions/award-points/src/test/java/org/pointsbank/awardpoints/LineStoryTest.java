package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.HE;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.testkit.BankPlayer;

/**
 * Stories as they are told: the approved ones lie in {@code src/test/resources/stories}, the ones
 * just told in {@code target/stories}.
 */
@DisplayName("The story of a line")
final class LineStoryTest {
  private static final Path TOLD = Path.of("target/stories");
  private static final Path APPROVED = Path.of("src/test/resources/stories");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "worker-chen", "officer", "auditor"})
  void tellsOfHoursOnASheetWhatItsReaderMayKnow(String reader) {
    tells("served-sheet-" + reader, StoryScenes::fromASheet, reader, 1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "worker-chen", "officer", "auditor"})
  void tellsOfSelfReportedHoursWhatItsReaderMayKnow(String reader) {
    tells("served-told-" + reader, StoryScenes::selfReported, reader, 1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "worker-chen", "officer", "auditor"})
  void tellsOfAnAwardWhatItsReaderMayKnow(String reader) {
    tells(
        "award-" + reader,
        scenes -> scenes.approve(scenes.voucher("AWARD", "RESULTS", "\"points\":2500")),
        reader,
        1);
  }

  @Test
  void tellsOfADeductionThatIsOwed() {
    tells(
        "deduction",
        scenes -> {
          var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
          scenes.hold(400);
          var _ = scenes.voucher("DEDUCTION", "DUTY", "\"points\":300");
        },
        "volunteer-wang",
        2);
  }

  @Test
  void tellsOfAnAwardThatRepaysWhatIsOwed() {
    tells(
        "award-repaid",
        scenes -> {
          var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
          scenes.hold(400);
          var _ = scenes.voucher("DEDUCTION", "DUTY", "\"points\":300");
          var _ = scenes.voucher("AWARD", "ROLE", "\"points\":150");
        },
        "volunteer-wang",
        3);
  }

  @Test
  void tellsOfAnAdjustment() {
    tells(
        "adjustment",
        scenes -> {
          var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
          var _ =
              scenes.voucher("ADJUSTMENT", "DUTY", "\"minutes\":30,\"honour\":-25,\"points\":-50");
        },
        "volunteer-wang",
        2);
  }

  @Test
  void tellsOfALineThatTakesServedHoursBack() {
    tells("reversal", LineStoryTest::servedAndReversed, "volunteer-wang", 2);
  }

  @Test
  void tellsOfTheLineThatIsTakenBack() {
    tells("served-reversed", LineStoryTest::servedAndReversed, "volunteer-wang", 1);
  }

  private static void servedAndReversed(StoryScenes scenes) {
    scenes.selfReported();
    var _ = scenes.reverse(1);
  }

  @Test
  void tellsWhatIsWrittenOff() {
    tells(
        "reversal-written-off",
        scenes -> {
          scenes.rules(
              rules -> rules.points(new PointRules(new Points(2000), Shortfall.WRITTEN_OFF, 30)));
          var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
          scenes.hold(400);
          scenes.approve(scenes.reverse(1));
        },
        "worker-lin",
        2);
  }

  @Test
  void tellsOfAPrize() {
    tells("redeemed", scenes -> redeemed(scenes, false), "volunteer-wang", 2);
  }

  @Test
  void tellsWhoOrderedAPrizeForTheVolunteer() {
    tells("redeemed-acted-for", scenes -> redeemed(scenes, true), "worker-lin", 2);
  }

  private static void redeemed(StoryScenes scenes, boolean actedFor) {
    var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
    scenes.handOver(actedFor ? Optional.of(CHEN) : Optional.empty());
  }

  @Test
  void tellsOfAHandOverThatIsTakenBack() {
    tells(
        "reversal-redeemed",
        scenes -> {
          redeemed(scenes, false);
          var _ = scenes.reverse(2);
        },
        "volunteer-wang",
        3);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "worker-chen", "auditor"})
  void tellsOfPointsThatWereTakenAlong(String reader) {
    tells("moved-out-" + reader, scenes -> moved(scenes, Optional.of(HE)), reader, 2);
  }

  @Test
  void tellsOfPointsThatWereBrought() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      moved(scenes, Optional.of(HE));

      assertTold("moved-in", scenes.story("volunteer-wang", LIUAN, 1).body());
    }
  }

  @Test
  void tellsOfPointsThatFollowedLate() {
    tells("moved-out-late", scenes -> moved(scenes, Optional.empty()), "volunteer-wang", 2);
  }

  @Test
  void tellsThatHalfOfAMoveIsNotTakenBack() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      moved(scenes, Optional.of(HE));

      assertThat(scenes.reversed(2).code()).isEqualTo("line-not-reversible");
    }
  }

  @Test
  void tellsThatNeitherHalfOfAMoveIsAppealedAgainst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      moved(scenes, Optional.of(HE));

      assertThat(scenes.appealed(JINKUN, 2).code()).isEqualTo("line-not-reversible");
      assertThat(scenes.appealed(LIUAN, 1).code()).isEqualTo("line-not-reversible");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "auditor"})
  void tellsAsWhomSomebodyGoesOn(String reader) {
    tells("merged-out-" + reader, scenes -> merged(scenes, Optional.of(CHEN)), reader, 2);
  }

  @Test
  void tellsOfWhatFollowedAMergingLate() {
    tells("merged-out-late", scenes -> merged(scenes, Optional.empty()), "worker-chen", 2);
  }

  private static void merged(StoryScenes scenes, Optional<PersonId> confirmedBy) {
    var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
    scenes.goesOnAsLi(confirmedBy);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = Membership.End.class,
      names = {"LEFT", "DECEASED"})
  void tellsWhatEndedWithAMembership(Membership.End how) {
    tells(
        "ended-" + how.name().toLowerCase(Locale.ROOT),
        scenes -> ended(scenes, how, Optional.of(CHEN)),
        "worker-chen",
        2);
  }

  @Test
  void tellsOfWhatCameLateAndEnded() {
    tells(
        "ended-late",
        scenes -> ended(scenes, Membership.End.LEFT, Optional.empty()),
        "volunteer-wang",
        2);
  }

  @Test
  void tellsThatWhatEndedIsNotTakenBack() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      ended(scenes, Membership.End.LEFT, Optional.of(CHEN));

      assertThat(scenes.reversed(2).code()).isEqualTo("line-not-reversible");
      assertThat(scenes.appealed(JINKUN, 2).code()).isEqualTo("line-not-reversible");
    }
  }

  private static void ended(StoryScenes scenes, Membership.End how, Optional<PersonId> by) {
    var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
    scenes.ends(how, by);
  }

  private static void moved(StoryScenes scenes, Optional<PersonId> signedBy) {
    var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
    scenes.movesAway(signedBy);
  }

  @Test
  void tellsWhyPointsExpired() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      scenes.rules(rules -> rules.expiry(new Expiry.After(1, 30)));
      var _ = scenes.voucher("AWARD", "DUTY", "\"points\":500");
      bank.clock().set(Instant.parse("2027-06-30T16:30:00Z"));
      scenes.tick();

      assertTold("expired", scenes.story("volunteer-wang", 2).body());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"volunteer-wang", "worker-chen", "officer", "auditor"})
  void keepsTheNoteOfARecordToItself(String reader) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      scenes.fromASheet();

      assertThat(scenes.story(reader, 1).text()).doesNotContain("不外传");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void isToldToThoseItConcerns(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      scenes.selfReported();

      assertThat(scenes.story(subject, 1).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "line {0}")
  @ValueSource(longs = {0, 2, -1, Long.MAX_VALUE})
  void isAbsentWhereThereIsNoLine(long sequence) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      scenes.selfReported();

      assertThat(scenes.story("worker-chen", sequence).status()).isEqualTo(404);
    }
  }

  private static void tells(
      String name, Consumer<StoryScenes> happens, String reader, long sequence) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      StoryScenes scenes = new StoryScenes(bank);
      happens.accept(scenes);

      assertTold(name, scenes.story(reader, sequence).body());
    }
  }

  private static void assertTold(String name, JsonNode story) {
    StringBuilder told = new StringBuilder();
    story
        .path("sentences")
        .forEach(sentence ->
            told.append(sentence.path("kind").asText())
                .append("\n  ")
                .append(sentence.path("zh").asText())
                .append("\n  ")
                .append(sentence.path("en").asText())
                .append('\n'));
    try {
      Files.createDirectories(TOLD);
      Files.writeString(TOLD.resolve(name + ".txt"), told);
      assertThat(APPROVED.resolve(name + ".txt")).exists().hasContent(told.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
