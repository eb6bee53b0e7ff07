package org.pointsbank.local.year;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The year 2026 from the first members to the commendation, as it was lived. */
final class LivedYear implements AutoCloseable {
  final YearBank bank;
  final YearPeople people;
  final YearEvaluations evaluations;
  final YearRound first;
  final YearRound second;
  final YearCommendation commendation;

  /** The answers for the third quarter's evaluation before and after the bank's first tick. */
  final List<Integer> missedQuarter;

  /** The phases of the second round: before and after the bank's first tick, six days later. */
  final List<String> missedOpening = new ArrayList<>();

  LivedYear(Path folder) {
    this.bank = new YearBank(folder, "2026-01-20T09:00");
    this.people = new YearPeople(bank);
    this.evaluations = new YearEvaluations(bank);
    this.first = new YearRound(bank, people, "2026-H1");
    this.second = new YearRound(bank, people, "2026-H2");
    firstQuarter();
    long twice = secondQuarter();
    bank.go("2026-07-20T09:00");
    people.reverse(Volunteer.WANG, twice);
    thirdQuarter();
    this.missedQuarter = missedQuarter();
    evaluations.publish("2026-Q3", "2026-10-20T06:00");
    fourthQuarter();
    this.commendation = new YearCommendation(bank);
    commendation.decide(people.mover());
  }

  private void firstQuarter() {
    bank.go("2026-02-20T09:00");
    List.of("2026-02-10", "2026-02-11", "2026-02-12").forEach(people::serve);
    evaluations.evaluate("2026-Q1", "2026-04-11T02:00");
    evaluations.publish("2026-Q1", "2026-04-18T01:00");
  }

  /** Gives the line that turns out to be there twice once the quarter is published. */
  private long secondQuarter() {
    bank.go("2026-05-12T09:00");
    List.of("2026-05-04", "2026-05-05", "2026-05-06").forEach(people::serve);
    long twice = people.awarded(Volunteer.WANG, "DUTY", 300, "2026-05-07").path("line").asLong();
    bank.go("2026-05-18T00:00");
    first.offer();
    bank.goAndDouble("2026-06-01T00:00", "RedeemPoints-FirstHalfYear");
    first.order();
    bank.goAndDouble("2026-06-08T00:00", "RedeemPoints-HourlyTick");
    bank.go("2026-06-10T10:00");
    first.fetch();
    bank.goAndDouble("2026-06-29T00:00", "RedeemPoints-HourlyTick");
    evaluations.evaluate("2026-Q2", "2026-07-11T02:00");
    evaluations.publish("2026-Q2", "2026-07-18T01:00");
    return twice;
  }

  /** The mover serves twice in 锦坤园, moves, serves in 柳岸; hours before the move come late. */
  private void thirdQuarter() {
    bank.go("2026-08-12T09:00");
    List.of("2026-08-04", "2026-08-05").forEach(people::serve);
    bank.go("2026-08-20T09:00");
    people.move();
    bank.go("2026-08-25T09:00");
    people.serve("2026-08-24");
    people.mover().serve(bank, JINKUN.value(), "2026-08-06");
    bank.proven("late hours");
    bank.goAndDouble("2026-08-25T11:00", "MoveMembers-HourlyTick");
  }

  /** The bank is down when the schedule of the quarter is due, and for two days more. */
  private List<Integer> missedQuarter() {
    bank.go("2026-10-10T20:00");
    bank.downUntil("2026-10-13T05:30");
    int before = evaluations.status(JINKUN.value(), "2026-Q3");
    bank.go("2026-10-13T06:00");
    return List.of(before, evaluations.status(JINKUN.value(), "2026-Q3"));
  }

  private void fourthQuarter() {
    bank.go("2026-11-10T09:00");
    List.of("2026-11-03", "2026-11-04", "2026-11-05").forEach(people::serve);
    JsonNode waiting = people.awarded(people.star(), "RESULTS", 2500, "2026-11-06");
    people.approve(people.star(), waiting);
    bank.go("2026-11-17T00:00");
    second.offer();
    redeemLate();
    evaluations.evaluate("2026-Q4", "2027-01-11T02:00");
    evaluations.publish("2026-Q4", "2027-01-18T01:00");
  }

  /** The bank is down on the opening day, so that the round opens late and lasts its days. */
  private void redeemLate() {
    bank.go("2026-11-30T20:00");
    bank.downUntil("2026-12-02T09:30");
    missedOpening.addAll(second.phases());
    bank.goAndDouble("2026-12-02T10:00", "RedeemPoints-SecondHalfYear");
    missedOpening.addAll(second.phases());
    second.order();
    bank.go("2026-12-08T12:00");
    missedOpening.addAll(second.phases());
    bank.goAndDouble("2026-12-09T00:00", "RedeemPoints-HourlyTick");
    bank.go("2026-12-10T10:00");
    second.fetch();
    bank.goAndDouble("2026-12-30T00:00", "RedeemPoints-HourlyTick");
  }

  @Override
  public void close() {
    bank.close();
  }
}
