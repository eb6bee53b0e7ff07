package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;

/**
 * Hours to be entered.
 *
 * @param item the code of the service item, as the catalogue has it
 * @param capacity as what the person served; held on that day
 * @param start local date and time, {@code 2026-09-02T09:00}, whole minutes
 * @param end local date and time, after the start and at most 24 hours behind it
 * @param session the session it belongs to, if any
 * @param place where it took place, if that is to be told
 * @param note what else there is to say
 * @param proof what the volunteer tells as proof, at most 500 characters; the rule book may demand
 *     it
 * @param beneficiaries how often somebody was served, as person-times, 0 to 10,000; 0 if not told
 * @param override rules to be set aside for it, by a worker and never for themselves
 */
@Serdeable
record NewRecord(
    String item,
    Capacity capacity,
    String start,
    String end,
    Optional<String> session,
    Optional<String> place,
    Optional<String> note,
    Optional<String> proof,
    Optional<Long> beneficiaries,
    Optional<NewOverride> override) {
  private static final long MOST_BENEFICIARIES = 10_000;

  /**
   * When the service was.
   *
   * @throws BadInput naming the field that cannot be
   */
  Interval time() {
    return ServiceTime.read(start, end);
  }

  /**
   * What {@code call} asks for by this.
   *
   * @throws BadInput naming the field that cannot be
   */
  Hours.Asked asked(RecordId id, CommunityId servedIn, EvidenceGrade grade, Call call) {
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(
            call.person(),
            call.now(),
            ShortText.orEmpty("/session", session),
            ShortText.orEmpty("/place", place),
            ShortText.orEmpty("/note", note),
            Optional.empty(),
            particulars());
    return new Hours.Asked(
        id, servedIn, ShortText.said("/item", item), capacity, time(), grade, entry);
  }

  private ServiceRecord.Particulars particulars() {
    long count = beneficiaries.orElse(0L);
    if (count < 0 || count > MOST_BENEFICIARIES) {
      throw BadInput.at("/beneficiaries", ProblemCode.INVALID_VALUE);
    }
    return new ServiceRecord.Particulars(
        ShortText.proof("/proof", proof), count, override.map(NewOverride::waiver));
  }
}
