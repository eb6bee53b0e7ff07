package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.TrainingId;

/**
 * All qualifications of a person, ended and revoked ones too, in the order in which they were
 * given.
 *
 * @param person whose
 * @param held at most {@value #MOST}
 * @param version counts changes; 0 before the first
 */
public record Qualifications(PersonId person, List<Qualification> held, long version) {
  /** So many fit well into one item. */
  public static final int MOST = 200;

  /** Copies the list in. */
  public Qualifications {
    held = List.copyOf(held);
  }

  /** Those of somebody who was never given any. */
  public static Qualifications none(PersonId person) {
    return new Qualifications(person, List.of(), 0);
  }

  /** The codes that the item of {@code asked} requires on its day. */
  public static List<String> required(Hours.Asked asked, RuleBooks books) {
    return books
        .at(asked.time().day())
        .item(asked.item())
        .map(ServiceItem::requires)
        .orElse(List.of());
  }

  /** The first code that {@code asked} requires and that is not valid on its day. */
  public Optional<String> missing(Hours.Asked asked, RuleBooks books) {
    LocalDate day = asked.time().day();
    return required(asked, books).stream()
        .filter(code -> held.stream().noneMatch(each -> each.code().equals(code) && each.on(day)))
        .findFirst();
  }

  /** Whether {@code training} has given its qualification. */
  public boolean from(TrainingId training) {
    return held.stream().anyMatch(each -> each.training().filter(training::equals).isPresent());
  }

  /** Whether no more can be given. */
  public boolean full() {
    return held.size() >= MOST;
  }

  /** With one more. */
  public Qualifications with(Qualification given) {
    List<Qualification> more = new ArrayList<>(held);
    more.add(given);
    return new Qualifications(person, more, version + 1);
  }

  /** With all standing ones of {@code code} revoked; nothing if there is none. */
  public Optional<Qualifications> revoked(String code, Ending how) {
    if (held.stream().noneMatch(each -> revocable(each, code, how))) {
      return Optional.empty();
    }
    return Optional.of(
        new Qualifications(
            person,
            held.stream()
                .map(each -> revocable(each, code, how) ? each.revoked(how) : each)
                .toList(),
            version + 1));
  }

  private static boolean revocable(Qualification each, String code, Ending how) {
    return each.code().equals(code) && each.standing(how.day());
  }
}
