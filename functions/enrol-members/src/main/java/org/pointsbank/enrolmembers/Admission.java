package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.SkillsItem;
import org.pointsbank.table.Transaction;

/** Makes a person known, unless they are: by a worker's hand or on an application. */
@Singleton
final class Admission {
  private final BankTable table;
  private final Steps steps;

  Admission(BankTable table, Steps steps) {
    this.table = table;
    this.steps = steps;
  }

  /**
   * On whose word, and on what.
   *
   * @param word who admits, and when
   * @param application its id; empty if there was none
   * @param skills what the person told
   */
  record Ground(Confirmation word, String application, Skills skills) {}

  /** What admits {@code person} to their first community; nothing if they are known already. */
  Optional<Transaction> admit(Person person, MemberNumbers.Given given, Ground ground) {
    if (!table.readAll(claimed(person, given)).isEmpty()) {
      return Optional.empty();
    }
    Membership membership = person.memberships().getFirst();
    CommunityId community = membership.community();
    Transaction step =
        steps.taken(
            new Steps.Of(person.id(), community, ground.word()),
            new Steps.What(Step.Kind.ENROLLED, membership.from(), ground.application(), ""));
    Transaction skills =
        ground.skills().equals(Skills.NONE)
            ? Transaction.EMPTY
            : SkillsItem.save(person.id(), ground.skills(), Optional.empty());
    return Optional.of(Enrolment.create(person).and(step).and(skills).and(given.effect()));
  }

  /**
   * What says that a person is known. A counted number that is taken meanwhile says nothing: the
   * write fails, and the next one is given.
   */
  private static List<Key> claimed(Person person, MemberNumbers.Given given) {
    Key byNumber = PersonLookupItem.byNumber(person.district(), person.number());
    return Enrolment.identities(person).stream()
        .filter(key -> !(given.counted() && key.equals(byNumber)))
        .toList();
  }
}
