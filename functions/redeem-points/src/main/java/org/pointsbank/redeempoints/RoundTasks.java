package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** What the half-year schedules and the hourly tick do: every step that is due, everywhere. */
@Singleton
final class RoundTasks {
  private static final Duration ONE_TICK = Duration.ofMinutes(1);

  private final BankTable table;
  private final Rounds rounds;
  private final AnnounceRound announce;
  private final RoundCourse course;
  private final Clock clock;

  RoundTasks(
      BankTable table, Rounds rounds, AnnounceRound announce, RoundCourse course, Clock clock) {
    this.table = table;
    this.rounds = rounds;
    this.announce = announce;
    this.course = course;
    this.clock = clock;
  }

  /**
   * What was due.
   *
   * @param announced rounds announced by this
   * @param phases that rounds have gone on by this
   */
  @Serdeable
  record Ticked(long announced, long phases) {
    Ticked plus(Ticked more) {
      return new Ticked(announced + more.announced, phases + more.phases);
    }
  }

  /** Fires on the opening days of the half-year; harmless when run twice or on another day. */
  @Task("half-year-round")
  Ticked halfYear() {
    return everywhere();
  }

  /** Fires every hour, and makes up for what was missed; harmless when run twice. */
  @Task("hourly-tick")
  Ticked hourly() {
    return everywhere();
  }

  private Ticked everywhere() {
    Deadline deadline = Deadline.within(ONE_TICK);
    return InTurn.sum(
        CommunityItem.everywhere(table),
        new Ticked(0, 0),
        Ticked::plus,
        community -> in(community.id(), deadline));
  }

  private Ticked in(CommunityId community, Deadline deadline) {
    long announced = announce.byCalendar(community);
    long phases = 0;
    for (Round round : rounds.all(community)) {
      if (round.isDue(clock.instant())) {
        phases += course.goOn(round.id(), deadline);
      }
    }
    return new Ticked(announced, phases);
  }
}
