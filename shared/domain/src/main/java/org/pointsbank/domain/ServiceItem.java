package org.pointsbank.domain;

/**
 * One kind of service in the catalogue of a rule book.
 *
 * @param code what sheets and records call it, for instance {@code H01}
 * @param category 公益, 岗位, 活动 or 事务
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param coefficientHundredths what an hour of it is worth beside a plain hour: {@code 120} = 1.2
 */
public record ServiceItem(
    String code, String category, String nameZh, String nameEn, long coefficientHundredths) {
  /** Refuses a coefficient below zero and a missing code. */
  public ServiceItem {
    if (code.isEmpty() || coefficientHundredths < 0) {
      throw new IllegalArgumentException(
          "not a service item: " + code + " x " + coefficientHundredths);
    }
  }

  /** The same item at another coefficient. */
  ServiceItem worth(long coefficient) {
    return new ServiceItem(code, category, nameZh, nameEn, coefficient);
  }
}
