package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;

/**
 * Who acts, or acted, for a person.
 *
 * @param person for whom
 * @param items in the order of their naming
 */
@Serdeable
record ProxyList(String person, List<ProxyView> items) {

  /**
   * Somebody who acts for a person.
   *
   * @param agent who acts: the bank's own id
   * @param name masked: {@code 王*}
   * @param kind as what
   * @param acts what they may do
   * @param from the first day
   * @param until the first day no more, if it ends
   */
  @Serdeable
  record ProxyView(
      String agent,
      String name,
      Acting.Kind kind,
      List<Act> acts,
      LocalDate from,
      Optional<LocalDate> until) {
    static ProxyView of(Person agent, Acting acting) {
      return new ProxyView(
          agent.id().value(),
          agent.maskedName(),
          acting.kind(),
          acting.acts().stream().sorted().toList(),
          acting.from(),
          acting.until());
    }
  }
}
