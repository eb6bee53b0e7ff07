package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.SkillsItem;

/** What people can do, as they told. Source: rules 2.10. */
@Singleton
final class ToldSkills {
  private final BankTable table;
  private final People people;
  private final Settlement settlement;

  ToldSkills(BankTable table, People people, Settlement settlement) {
    this.table = table;
    this.people = people;
    this.settlement = settlement;
  }

  /** Those of {@code person}. */
  Skills of(PersonId person) {
    return table.read(SkillsItem.keyOf(person)).map(SkillsItem::read).orElse(Skills.NONE);
  }

  /** Puts {@code skills} in the place of what was told before. */
  Answer<SkillsController.Kept> tell(
      Call call, CommunityId community, PersonId person, Skills skills) {
    return settlement.once(
        call,
        () -> {
          if (people.in(community, person).isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          Optional<Item> before = table.read(SkillsItem.keyOf(person));
          return new Decision.Write<>(
              SkillsItem.save(person, skills, before),
              new SkillsController.Kept(person.value(), skills.words().size()));
        });
  }
}
