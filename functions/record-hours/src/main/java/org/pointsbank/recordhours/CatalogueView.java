package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/**
 * The service items of one rule book.
 *
 * @param ruleVersion the version of the rule book
 * @param effective the first local day it is in force
 * @param items by code
 */
@Serdeable
record CatalogueView(long ruleVersion, LocalDate effective, List<CatalogueItem> items) {

  /**
   * A service item to choose from.
   *
   * @param code what sheets and records call it
   * @param category 公益, 岗位, 活动 or 事务
   * @param nameZh its Chinese name
   * @param nameEn its English name
   * @param coefficientHundredths what an hour of it is worth: {@code 120} = 1.2
   * @param requires codes of the qualifications without which nobody serves it
   */
  @Serdeable
  record CatalogueItem(
      String code,
      String category,
      String nameZh,
      String nameEn,
      long coefficientHundredths,
      List<String> requires) {
    static CatalogueItem of(ServiceItem item) {
      return new CatalogueItem(
          item.code(),
          item.category(),
          item.nameZh(),
          item.nameEn(),
          item.coefficientHundredths(),
          item.requires());
    }
  }

  static CatalogueView of(RuleBook book) {
    return new CatalogueView(
        book.version(),
        book.effective(),
        book.items().values().stream()
            .sorted(Comparator.comparing(ServiceItem::code))
            .map(CatalogueItem::of)
            .toList());
  }
}
