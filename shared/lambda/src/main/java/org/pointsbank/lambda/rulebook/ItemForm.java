package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ServiceItem;

/**
 * A service item.
 *
 * @param code what sheets and records call it
 * @param category 公益, 岗位, 活动 or 事务
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param coefficientHundredths what an hour of it is worth: {@code 120} = 1.2
 * @param requires codes of the qualifications without which nobody serves it, if any: at most 5
 */
@Serdeable
public record ItemForm(
    String code,
    String category,
    String nameZh,
    String nameEn,
    long coefficientHundredths,
    Optional<List<String>> requires) {
  static ItemForm of(ServiceItem item) {
    return new ItemForm(
        item.code(),
        item.category(),
        item.nameZh(),
        item.nameEn(),
        item.coefficientHundredths(),
        Optional.of(item.requires()).filter(codes -> !codes.isEmpty()));
  }

  ServiceItem item() {
    return new ServiceItem(
        code, category, nameZh, nameEn, coefficientHundredths, requires.orElse(List.of()));
  }
}
