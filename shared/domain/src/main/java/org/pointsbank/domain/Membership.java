package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in a community. What it was on a day stays as it was: a later pause or end only adds.
 * Source: rules 2.5 and 2.6.
 *
 * @param community which one
 * @param from the first day
 * @param ending how it ended, if it did
 * @param pauses oldest first
 */
public record Membership(
    CommunityId community, LocalDate from, Optional<Ending> ending, List<Pause> pauses) {
  /** Copies the list in. */
  public Membership {
    pauses = List.copyOf(pauses);
  }

  /** One without a pause, which the person left on {@code until}, if that is given. */
  public Membership(CommunityId community, LocalDate from, Optional<LocalDate> until) {
    this(community, from, until.map(day -> new Ending(day, End.LEFT)), List.of());
  }

  /** Why a membership ended. */
  public enum End {
    /** The person left. */
    LEFT(MembershipState.LEFT),
    /** The person moved to another community. */
    MOVED(MembershipState.MOVED),
    /** The person died. */
    DECEASED(MembershipState.DECEASED),
    /** The person is known twice, and goes on as the other one. */
    MERGED(MembershipState.MERGED);

    private final MembershipState state;

    End(MembershipState state) {
      this.state = state;
    }
  }

  /**
   * The end of a membership.
   *
   * @param day the first day no more
   * @param how why
   */
  public record Ending(LocalDate day, End how) {}

  /** The first day no more, if it ended. */
  public Optional<LocalDate> until() {
    return ending.map(Ending::day);
  }

  /** Whether it stands on {@code day}, paused or not. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until().map(day::isBefore).orElse(true);
  }

  /** How it stands on {@code day}. */
  public MembershipState stateOn(LocalDate day) {
    if (day.isBefore(from)) {
      return MembershipState.AHEAD;
    }
    return ending
        .filter(end -> !day.isBefore(end.day()))
        .map(end -> end.how().state)
        .orElseGet(() -> pausedOn(day) ? MembershipState.PAUSED : MembershipState.ACTIVE);
  }

  /** The same, ended. */
  public Membership ended(Ending end) {
    return new Membership(community, from, Optional.of(end), pauses);
  }

  /** The same with one more pause, open-ended, from {@code day} on. */
  public Membership pausedFrom(LocalDate day) {
    Pause pause = new Pause(day, Optional.empty());
    return new Membership(
        community, from, ending, Stream.concat(pauses.stream(), Stream.of(pause)).toList());
  }

  /** The same with its open pause ended on {@code day}, the first day no more. */
  public Membership resumedOn(LocalDate day) {
    return new Membership(
        community,
        from,
        ending,
        pauses.stream()
            .map(each -> each.until().isPresent() ? each : new Pause(each.from(), Optional.of(day)))
            .toList());
  }

  /** The pause that has no end yet, if there is one. */
  public Optional<Pause> openPause() {
    return pauses.stream().filter(pause -> pause.until().isEmpty()).findFirst();
  }

  private boolean pausedOn(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.on(day));
  }
}
