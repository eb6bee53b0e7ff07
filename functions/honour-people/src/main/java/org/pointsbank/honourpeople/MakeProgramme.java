package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.Programme;
import org.pointsbank.domain.honour.Terms;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.ProgrammeItem;
import org.pointsbank.table.Transaction;

/** Makes and closes award programmes. Source: rules 16.1. */
@Singleton
final class MakeProgramme {
  private final Settlement settlement;
  private final Programmes programmes;
  private final Ids ids;

  MakeProgramme(Settlement settlement, Programmes programmes, Ids ids) {
    this.settlement = settlement;
    this.programmes = programmes;
    this.ids = ids;
  }

  /** Makes a programme. */
  Answer<ProgrammeView> make(Call call, DistrictId district, NewProgramme asked) {
    Optional<CommunityId> community = asked.owner();
    Terms terms = asked.terms().terms();
    Programme programme =
        new Programme(
            new ProgrammeId(ids.next()),
            district,
            community,
            terms,
            new Confirmation(call.person(), call.now()),
            false,
            1);
    return settlement.once(call, () -> decide(call, programme));
  }

  private Decision<ProgrammeView> decide(Call call, Programme programme) {
    DistrictId district = programme.district();
    if (programme.community().map(each -> !programmes.inDistrict(each, district)).orElse(false)) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (!Programmes.leads(call, district, programme.community())) {
      return new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
    }
    return new Decision.Write<>(
        Transaction.EMPTY.create(ProgrammeItem.write(programme)),
        ProgrammeView.of(programme, programmes.zone(district)));
  }

  /** Closes a programme. */
  Answer<ProgrammeView> close(Call call, DistrictId district, ProgrammeId id) {
    return settlement.once(
        call,
        () ->
            programmes
                .find(district, id)
                .map(programme -> closed(call, programme))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<ProgrammeView> closed(Call call, Programme programme) {
    if (!Programmes.leads(call, programme.district(), programme.community())) {
      return new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
    }
    if (programme.closed()) {
      return new Decision.Refuse<>(ProblemCode.PROGRAMME_CLOSED);
    }
    Programme closed = programme.close();
    return new Decision.Write<>(
        Transaction.EMPTY.replace(ProgrammeItem.write(closed), programme.version()),
        ProgrammeView.of(closed, programmes.zone(programme.district())));
  }
}
