package org.pointsbank.lambda.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Measure;
import org.pointsbank.lambda.ProblemCode;

/**
 * Whether the sections of a rule book say what can be. The bounds only keep out slips of the pen;
 * what is right inside them is the district's to say.
 */
final class SectionCheck {
  private static final long MOST_POINTS = 10_000_000;
  private static final long MINUTES_OF_A_DAY = 1440;
  private static final long MINUTES_OF_A_WEEK = 7 * MINUTES_OF_A_DAY;
  private static final long MOST_AHEAD_DAYS = 92;
  private static final long MOST_SIGN_UPS = 50;
  private static final long MOST_STEP_SECONDS = 600;
  private static final long YEAR = 366;
  private static final long MOST_OLDEST_DAYS = 10 * YEAR;

  /** Each order may bring back a prize and a sponsor's budget: 45 of them fit one transaction. */
  private static final long MOST_ORDERS = 45;

  private static final long MOST_TRIES = 100;
  private static final long MOST_MEMBERS = 1000;
  private static final long MOST_WEIGHT = 10_000;
  private static final long MOST_FACTOR = 1000;
  private static final long MOST_YEARS = 30;
  private static final long MOST_PRINCIPALS = 20;
  private static final long MOST_LINES = 60;
  private static final long MOST_PAGES = 100;
  private static final long LEAST_LINES_OF_A_BOOK = 2;
  private static final int LONGEST_NAME = 100;
  private static final int COMMON_YEAR = 2026;
  private static final int FIRST_HALF = 6;

  private final Findings findings;

  SectionCheck(Findings findings) {
    this.findings = findings;
  }

  void hours(String at, HoursForm hours) {
    findings.range(at + "/perHour", hours.perHour(), 1, MOST_POINTS);
    findings.range(at + "/roundingStep", hours.roundingStep(), 1, MOST_POINTS);
    hours.recordCap().ifPresent(cap -> cap(at + "/recordCap", cap, 0, hours.roundingStep()));
    long least = hours.recordCap().map(cap -> Math.max(0, cap)).orElse(0L);
    hours.quarterCap().ifPresent(cap -> cap(at + "/quarterCap", cap, least, hours.roundingStep()));
    findings.range(at + "/dailyLimitMinutes", hours.dailyLimitMinutes(), 0, MINUTES_OF_A_DAY);
    findings.range(at + "/oldestDays", hours.oldestDays(), 0, MOST_OLDEST_DAYS);
    hours
        .sessionLimitMinutes()
        .ifPresent(
            limit -> findings.range(at + "/sessionLimitMinutes", limit, 0, MINUTES_OF_A_DAY));
    hours.grades().ifPresent(grades -> grades(at + "/grades", grades));
  }

  private void grades(String at, GradesForm grades) {
    findings.range(at + "/timed", grades.timed(), 0, MOST_FACTOR);
    findings.range(at + "/sheet", grades.sheet(), 0, MOST_FACTOR);
    findings.range(at + "/selfReported", grades.selfReported(), 0, MOST_FACTOR);
  }

  /** A capped line is still a multiple of the step. */
  private void cap(String at, long cap, long least, long step) {
    findings.range(at, cap, least, MOST_POINTS);
    boolean inRange = cap >= least && cap <= MOST_POINTS && step > 0;
    findings.demand(!inRange || cap % step == 0, at, ProblemCode.INVALID_VALUE);
  }

  void points(String at, PointsForm points) {
    findings.range(at + "/secondAbove", points.secondAbove(), 0, MOST_POINTS);
    findings.range(at + "/appealDays", points.appealDays(), 0, YEAR);
    points.keepDays().ifPresent(days -> findings.range(at + "/keepDays", days, 0, YEAR));
  }

  /** A district without expiry leaves the section out; a community says 0 half-years. */
  void expiry(String at, ExpiryForm expiry, long leastHalfYears) {
    findings.range(at + "/halfYears", expiry.halfYears(), leastHalfYears, Expiry.After.LONGEST);
    findings.range(at + "/announceDays", expiry.announceDays(), 0, YEAR);
  }

  void rounds(String at, RoundsForm rounds) {
    findings.range(at + "/announceDays", rounds.announceDays(), 0, YEAR);
    findings.range(at + "/orderingDays", rounds.orderingDays(), 1, YEAR);
    findings.range(at + "/pickUpDays", rounds.pickUpDays(), 1, YEAR);
    findings.range(at + "/ordersPerPerson", rounds.ordersPerPerson(), 1, MOST_ORDERS);
    findings.range(at + "/codeTries", rounds.codeTries(), 1, MOST_TRIES);
    findings.demand(
        rounds.publicValueName().length() <= LONGEST_NAME,
        at + "/publicValueName",
        ProblemCode.INVALID_VALUE);
    openings(at, rounds);
  }

  private void openings(String at, RoundsForm rounds) {
    List<String> texts = rounds.openings();
    for (int i = 0; i < texts.size(); i++) {
      findings.demand(
          opening(texts.get(i)).isPresent(), at + "/openings/" + i, ProblemCode.INVALID_VALUE);
    }
    List<LocalDate> days = texts.stream().flatMap(text -> opening(text).stream()).sorted().toList();
    if (days.size() < texts.size()) {
      return;
    }
    boolean halves =
        days.size() == 2
            && days.getFirst().getMonthValue() <= FIRST_HALF
            && days.getLast().getMonthValue() > FIRST_HALF;
    findings.demand(halves, at + "/openings", ProblemCode.INVALID_VALUE);
    if (halves) {
      findings.demand(fits(days, rounds), at + "/pickUpDays", ProblemCode.ROUNDS_OVERLAP);
    }
  }

  /** Whether a round is over before the next one is announced, in a year without 29 February. */
  private static boolean fits(List<LocalDate> days, RoundsForm rounds) {
    long first = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    long second = ChronoUnit.DAYS.between(days.getLast(), days.getFirst().plusYears(1));
    return Stream.of(rounds.announceDays(), rounds.orderingDays(), rounds.pickUpDays())
            .mapToLong(length -> Math.min(length, YEAR))
            .sum()
        <= Math.min(first, second);
  }

  /** The day of a common year; none for what is no day of every year. */
  private static Optional<LocalDate> opening(String text) {
    try {
      MonthDay day = MonthDay.parse(text);
      return day.isValidYear(COMMON_YEAR) ? Optional.of(day.atYear(COMMON_YEAR)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void evaluation(String at, EvaluationForm evaluation) {
    EvaluationForm.WeightsForm weights = evaluation.weights();
    findings.range(at + "/weights/participation", weights.participation(), 0, MOST_WEIGHT);
    findings.range(at + "/weights/duty", weights.duty(), 0, MOST_WEIGHT);
    findings.range(at + "/weights/role", weights.role(), 0, MOST_WEIGHT);
    findings.range(at + "/weights/results", weights.results(), 0, MOST_WEIGHT);
    boolean counted =
        Stream.of(weights.participation(), weights.duty(), weights.role(), weights.results())
            .anyMatch(weight -> weight > 0);
    findings.demand(
        counted || evaluation.measure() != Measure.WEIGHTED,
        at + "/weights",
        ProblemCode.OUT_OF_RANGE);
    evaluation.days().ifPresent(days -> findings.range(at + "/days", days, 0, YEAR));
    evaluation.noticeDays().ifPresent(days -> findings.range(at + "/noticeDays", days, 0, YEAR));
    evaluation
        .teams()
        .ifPresent(teams ->
            findings.range(at + "/teams/leastMembers", teams.leastMembers(), 0, MOST_MEMBERS));
  }

  void paper(String at, PaperForm paper) {
    findings.range(at + "/linesPerPage", paper.linesPerPage(), 1, MOST_LINES);
    findings.range(at + "/pages", paper.pages(), 1, MOST_PAGES);
    boolean one = paper.linesPerPage() == 1 && paper.pages() < LEAST_LINES_OF_A_BOOK;
    findings.demand(!one || paper.pages() < 1, at + "/pages", ProblemCode.OUT_OF_RANGE);
  }

  void acting(String at, ActingForm rules) {
    findings.range(at + "/ofAge", rules.ofAge(), 1, MOST_YEARS);
    findings.range(at + "/principalsPerProxy", rules.principalsPerProxy(), 1, MOST_PRINCIPALS);
  }

  void activities(String at, ActivitiesForm rules) {
    findings.range(at + "/sessionsAheadDays", rules.sessionsAheadDays(), 1, MOST_AHEAD_DAYS);
    findings.range(at + "/signUpClosesMinutes", rules.signUpClosesMinutes(), 0, MINUTES_OF_A_WEEK);
    findings.range(at + "/cancelUntilMinutes", rules.cancelUntilMinutes(), 0, MINUTES_OF_A_WEEK);
    findings.range(at + "/signUpsPerPerson", rules.signUpsPerPerson(), 1, MOST_SIGN_UPS);
    findings.range(at + "/checkInOpensMinutes", rules.checkInOpensMinutes(), 0, MINUTES_OF_A_DAY);
    findings.range(at + "/codeStepSeconds", rules.codeStepSeconds(), 10, MOST_STEP_SECONDS);
    findings.range(at + "/wrongCodesPerMinute", rules.wrongCodesPerMinute(), 1, MOST_TRIES);
  }
}
