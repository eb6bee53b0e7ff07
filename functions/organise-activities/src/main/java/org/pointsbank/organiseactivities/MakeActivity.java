package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.activity.Activity;
import org.pointsbank.domain.activity.Making;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.ActivityItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Transaction;

/** Makes an activity with its first sessions. Source: rules 12.1 and 12.2. */
@Singleton
final class MakeActivity {
  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final MakeSessions makeSessions;
  private final People people;
  private final Ids ids;

  MakeActivity(
      BankTable table,
      RuleShelf rules,
      Settlement settlement,
      MakeSessions makeSessions,
      People people,
      Ids ids) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.makeSessions = makeSessions;
    this.people = people;
    this.ids = ids;
  }

  /**
   * Makes what {@code asked} says.
   *
   * @throws BadInput naming the field that cannot be
   */
  Answer<ActivityReceipt> make(Call call, CommunityId community, NewActivity asked) {
    Activity activity =
        Activity.planned(
            new ActivityId(ids.next()),
            community,
            asked.plan(),
            asked.schedule(),
            new Confirmation(call.person(), call.now()));
    boolean worker = call.holds(Role.CENTRE_WORKER, community);
    if (!worker && !call.is(activity.plan().leader())) {
      throw BadInput.at("/leader", ProblemCode.INVALID_VALUE);
    }
    return settlement.once(call, () -> decide(call, activity));
  }

  private Decision<ActivityReceipt> decide(Call call, Activity activity) {
    if (table.read(CommunityItem.keyOf(activity.community())).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (!people.known(activity.plan().leader(), activity.community())) {
      throw BadInput.at("/leader", ProblemCode.INVALID_VALUE);
    }
    RuleBooks books = rules.of(activity.community());
    LocalDateTime now = LocalDateTime.ofInstant(call.now(), books.zone());
    LocalDate first = activity.schedule().first();
    if (first.isBefore(now.toLocalDate()) || first.isAfter(now.toLocalDate().plusYears(1))) {
      throw BadInput.at("/day", ProblemCode.INVALID_VALUE);
    }
    if (books.at(first).item(activity.plan().item()).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.UNKNOWN_ITEM);
    }
    Making making = Making.due(activity, makeSessions.rules(activity, now), now);
    if (making.activity().finished() && making.sessions().isEmpty()) {
      throw BadInput.at("/day", ProblemCode.INVALID_VALUE);
    }
    return new Decision.Write<>(
        Transaction.EMPTY
            .create(ActivityItem.write(making.activity()))
            .and(makeSessions.sessions(making)),
        ActivityReceipt.of(making));
  }
}
