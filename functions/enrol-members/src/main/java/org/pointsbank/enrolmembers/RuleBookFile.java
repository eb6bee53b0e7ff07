package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/**
 * A rule book as {@code default-rule-book.json} writes it: the names and units of the API.
 *
 * @param version counts from 1
 * @param effective the first local day it is in force, unless the founding names another
 * @param zone where the district's days begin and end
 * @param perHour hundredths of a point that a plain hour earns
 * @param roundingStep hundredths: a line's points are a multiple, rounded down
 * @param dailyLimitMinutes a record that takes its day over it waits for a second reviewer
 * @param oldestDays service further back is refused
 * @param openings the days of the year on which ordering opens, as {@code --06-01}
 * @param announceDays a round is announced so many days before it opens
 * @param orderingDays ordering ends so many days after it opened
 * @param pickUpDays picking up ends so many days after ordering ended
 * @param ordersPerPerson open orders one person may have in a round
 * @param codeTries wrong pick-up codes before a worker must reset the code
 * @param publicValueName the value that enters the draw; empty if none
 * @param measure what evaluations rank by
 * @param evaluationDays a quarter is evaluated by itself so many days after its end, if at all
 * @param items the catalogue
 */
@Serdeable
record RuleBookFile(
    long version,
    LocalDate effective,
    String zone,
    long perHour,
    long roundingStep,
    long dailyLimitMinutes,
    long oldestDays,
    List<String> openings,
    long announceDays,
    long orderingDays,
    long pickUpDays,
    long ordersPerPerson,
    long codeTries,
    String publicValueName,
    Measure measure,
    Optional<Long> evaluationDays,
    List<Item> items) {

  /**
   * A service item.
   *
   * @param code what sheets and records call it
   * @param category 公益, 岗位, 活动 or 事务
   * @param nameZh its Chinese name
   * @param nameEn its English name
   * @param coefficientHundredths what an hour of it is worth: {@code 120} = 1.2
   */
  @Serdeable
  record Item(
      String code, String category, String nameZh, String nameEn, long coefficientHundredths) {
    ServiceItem service() {
      return new ServiceItem(code, category, nameZh, nameEn, coefficientHundredths);
    }
  }

  /**
   * The rule book, in force from {@code day} on.
   *
   * @throws IllegalArgumentException if the domain refuses it
   */
  RuleBook from(LocalDate day) {
    return new RuleBook(
        version,
        day,
        ZoneId.of(zone),
        items.stream()
            .map(Item::service)
            .collect(Collectors.toMap(ServiceItem::code, Function.identity())),
        new HourRules(new Points(perHour), new Points(roundingStep), dailyLimitMinutes, oldestDays),
        new RoundRules(
            openings.stream().map(MonthDay::parse).toList(),
            announceDays,
            orderingDays,
            pickUpDays,
            ordersPerPerson,
            codeTries,
            publicValueName),
        measure,
        evaluationDays);
  }
}
