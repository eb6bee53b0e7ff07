package org.pointsbank.domain;

import java.util.List;

/**
 * One kind of service in the catalogue of a rule book.
 *
 * @param code what sheets and records call it, for instance {@code H01}
 * @param category 公益, 岗位, 活动 or 事务
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param coefficientHundredths what an hour of it is worth beside a plain hour: {@code 120} = 1.2
 * @param requires codes of the qualifications without which nobody serves it; mostly none
 */
public record ServiceItem(
    String code,
    String category,
    String nameZh,
    String nameEn,
    long coefficientHundredths,
    List<String> requires) {
  /** Refuses a coefficient below zero and a missing code. */
  public ServiceItem {
    requires = List.copyOf(requires);
    if (code.isEmpty() || coefficientHundredths < 0) {
      throw new IllegalArgumentException(
          "not a service item: " + code + " x " + coefficientHundredths);
    }
  }

  /** An item that requires no qualification. */
  public ServiceItem(
      String code, String category, String nameZh, String nameEn, long coefficientHundredths) {
    this(code, category, nameZh, nameEn, coefficientHundredths, List.of());
  }

  /** The same item at another coefficient. */
  ServiceItem worth(long coefficient) {
    return new ServiceItem(code, category, nameZh, nameEn, coefficient, requires);
  }
}
