package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/**
 * One version of a district's rules.
 *
 * @param version every line names it
 * @param effective the first local day it is in force
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
 * @param items the catalogue, by code
 */
@Serdeable
record RuleBookView(
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
    List<ItemView> items) {

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
  record ItemView(
      String code, String category, String nameZh, String nameEn, long coefficientHundredths) {
    static ItemView of(ServiceItem item) {
      return new ItemView(
          item.code(), item.category(), item.nameZh(), item.nameEn(), item.coefficientHundredths());
    }
  }

  static RuleBookView of(RuleBook book) {
    return new RuleBookView(
        book.version(),
        book.effective(),
        book.zone().getId(),
        book.hours().perHour().hundredths(),
        book.hours().roundingStep().hundredths(),
        book.hours().dailyLimitMinutes(),
        book.hours().oldestDays(),
        book.rounds().openings().stream().map(MonthDay::toString).toList(),
        book.rounds().announceDays(),
        book.rounds().orderingDays(),
        book.rounds().pickUpDays(),
        book.rounds().ordersPerPerson(),
        book.rounds().codeTries(),
        book.rounds().publicValueName(),
        book.measure(),
        book.evaluationDays(),
        book.items().values().stream()
            .sorted(Comparator.comparing(ServiceItem::code))
            .map(ItemView::of)
            .toList());
  }
}
