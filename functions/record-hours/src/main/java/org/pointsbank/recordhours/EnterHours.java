package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/**
 * Enters one record. The person's days are written with it under their versions: of two entries for
 * one time, the second reads the first and is told of the overlap. Source: rules 4.1 to 4.6.
 */
@Singleton
final class EnterHours {
  private final Settlement settlement;
  private final JudgeHours judge;
  private final HoursProblems problems;
  private final Ids ids;

  EnterHours(Settlement settlement, JudgeHours judge, HoursProblems problems, Ids ids) {
    this.settlement = settlement;
    this.judge = judge;
    this.problems = problems;
    this.ids = ids;
  }

  /**
   * Enters {@code hours} of {@code person}, served in {@code servedIn}: told by themselves or
   * whoever may for them, or from a sheet by a worker there.
   */
  Answer<RecordReceipt> enter(Call call, CommunityId servedIn, PersonId person, NewRecord hours) {
    boolean told = call.may(Act.ENTER_HOURS, person);
    if (told && hours.override().isPresent()) {
      return Answer.refuse(ProblemCode.OWN_OVERRIDE);
    }
    EvidenceGrade grade = told ? EvidenceGrade.SELF_REPORTED : EvidenceGrade.SHEET;
    RecordId id = new RecordId(hours.time().day(), ids.next());
    Hours.Asked asked = hours.asked(id, servedIn, grade, call);
    return settlement.once(call, () -> decide(call, asked, person));
  }

  private Decision<RecordReceipt> decide(Call call, Hours.Asked asked, PersonId id) {
    return judge
        .judge(asked, id)
        .map(judged -> answer(call, id, judged))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private Decision<RecordReceipt> answer(Call call, PersonId id, JudgeHours.Judged judged) {
    return judged.hours() instanceof Hours.Accepted(ServiceRecord record, List<PersonDay> days)
        ? new Decision.Write<>(judged.guard().and(effect(record, days)), RecordReceipt.of(record))
        : new Decision.Refuse<>(problems.of(call, id, judged.hours()));
  }

  /** The record and the days that it takes up, under their versions. */
  static Transaction effect(ServiceRecord record, List<PersonDay> days) {
    Transaction effect = Transaction.EMPTY.create(ServiceRecordItem.write(record));
    for (PersonDay day : days) {
      effect = effect.and(PersonDayItem.save(day));
    }
    return effect;
  }
}
