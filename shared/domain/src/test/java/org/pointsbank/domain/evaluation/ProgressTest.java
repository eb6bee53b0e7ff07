package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;

@DisplayName("An evaluation on its way to the public")
final class ProgressTest {
  private static final Manifest.Of OF =
      new Manifest.Of(
          new CommunityId("01900000-0000-7000-8000-000000000011"), new Quarter(2026, 3));
  private static final Manifest.Made MADE =
      new Manifest.Made(Instant.parse("2026-10-11T02:00:00Z"), Optional.empty());
  private static final LocalDate OPENED = LocalDate.of(2026, 10, 11);
  private static final LocalDate UNTIL = LocalDate.of(2026, 10, 18);

  @Test
  void hangsOutForTheDaysOfTheRuleBook() {
    assertThat(Progress.openNotice(Course.of(OF), on(OPENED)))
        .isEqualTo(new Progress.Done(new Course(OF, new Stage.Notice(MADE, UNTIL), 0, 1)));
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource({"public-notice", "published"})
  void isPutOnNoticeOnce(String stage) {
    assertThat(Progress.openNotice(at(stage, 0), on(OPENED)))
        .isEqualTo(new Progress.WrongStage(stage));
  }

  @ParameterizedTest(name = "on {0}")
  @CsvSource({"2026-10-11", "2026-10-17"})
  void takesObjectionsWhileTheNoticeLasts(LocalDate today) {
    assertThat(Progress.object(at("public-notice", 1), today))
        .isEqualTo(new Progress.Done(new Course(OF, new Stage.Notice(MADE, UNTIL), 2, 4)));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "public-notice, 2026-10-18, notice-over",
    "draft, 2026-10-11, draft",
    "published, 2026-10-17, published"
  })
  void takesNoObjectionBeforeOrAfter(String stage, LocalDate today, String told) {
    assertThat(Progress.object(at(stage, 0), today)).isEqualTo(new Progress.WrongStage(told));
  }

  @Test
  void isPublishedFromTheEndOfItsNoticeOn() {
    assertThat(Progress.publish(at("public-notice", 0), on(UNTIL), () -> "abc"))
        .isEqualTo(
            new Progress.Done(new Course(OF, new Stage.Published(UNTIL, MADE, "abc"), 0, 4)));
  }

  @Test
  void isNotPublishedTheDayBefore() {
    assertThat(Progress.publish(at("public-notice", 0), on(UNTIL.minusDays(1)), () -> "abc"))
        .isEqualTo(new Progress.TooEarly(UNTIL));
  }

  @Test
  void isNotPublishedWhileSomebodyObjects() {
    assertThat(Progress.publish(at("public-notice", 1), on(UNTIL), () -> "abc"))
        .isEqualTo(new Progress.ObjectionsOpen(1));
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource({"draft", "published"})
  void isPublishedOnlyFromItsNotice(String stage) {
    assertThat(Progress.publish(at(stage, 0), on(UNTIL), () -> "abc"))
        .isEqualTo(new Progress.WrongStage(stage));
  }

  @Test
  void beginsItsNoticeAnewWhenItIsMadeAnew() {
    LocalDate later = LocalDate.of(2026, 10, 15);

    assertThat(Progress.remake(at("public-notice", 0), on(later)))
        .isEqualTo(
            new Progress.Done(
                new Course(OF, new Stage.Notice(MADE, LocalDate.of(2026, 10, 22)), 0, 4)));
  }

  @Test
  void staysADraftWhenItIsMadeAnewBefore() {
    assertThat(Progress.remake(at("draft", 0), on(OPENED)))
        .isEqualTo(new Progress.Done(new Course(OF, new Stage.Draft(), 0, 4)));
  }

  @Test
  void isNeverMadeAnewOnceItIsPublished() {
    assertThat(Progress.remake(at("published", 0), on(UNTIL)))
        .isEqualTo(new Progress.WrongStage("published"));
  }

  private static Progress.Moment on(LocalDate today) {
    return new Progress.Moment(MADE, today, 7);
  }

  private static Course at(String stage, long open) {
    return new Course(
        OF,
        switch (stage) {
          case "draft" -> new Stage.Draft();
          case "public-notice" -> new Stage.Notice(MADE, UNTIL);
          default -> new Stage.Published(UNTIL, MADE, "abc");
        },
        open,
        3);
  }
}
