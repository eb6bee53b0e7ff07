package org.pointsbank.domain.correction;

import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;

/**
 * What a volunteer says is wrong with a record of theirs; one for each record. Source: rules 4.11.
 *
 * @param person whose record
 * @param record which one
 * @param servedIn the community whose workers look at it
 * @param wanted what it should say
 * @param entered who asked for it, and when
 * @param reason why
 * @param state how far it has come
 * @param version counts changes
 */
public record Correction(
    PersonId person,
    RecordId record,
    CommunityId servedIn,
    Wanted wanted,
    Confirmation entered,
    String reason,
    CorrectionState state,
    long version) {

  /**
   * What a record should say.
   *
   * @param item the code of the service item
   * @param capacity as what the person served
   * @param time when, in the district's local time
   * @param place where; empty if that is not told
   */
  public record Wanted(String item, Capacity capacity, Interval time, String place) {
    /** What {@code record} says. */
    public static Wanted of(ServiceRecord record) {
      return new Wanted(record.item(), record.capacity(), record.time(), record.entry().place());
    }
  }

  /** A correction of {@code record} that nobody has decided about. */
  public static Correction of(
      ServiceRecord record, Wanted wanted, Confirmation entered, String reason) {
    return new Correction(
        record.person(),
        record.id(),
        record.servedIn(),
        wanted,
        entered,
        reason,
        new CorrectionState.Open(),
        1);
  }

  /**
   * The hours that would stand in place of {@code old}, as the record {@code fresh}: what is not
   * wanted otherwise stays, but for the evidence of a time that nobody took.
   */
  public Hours.Asked asked(ServiceRecord old, RecordId fresh) {
    ServiceRecord.Entry before = old.entry();
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(
            entered.by(), entered.at(), before.session(), wanted.place(), before.note());
    return new Hours.Asked(
        fresh,
        servedIn,
        wanted.item(),
        wanted.capacity(),
        wanted.time(),
        grade(old),
        entry.with(before.particulars().correcting(old.id())));
  }

  private EvidenceGrade grade(ServiceRecord old) {
    boolean timed = old.grade() == EvidenceGrade.TIMED;
    return timed && !wanted.time().equals(old.time()) ? EvidenceGrade.SELF_REPORTED : old.grade();
  }

  /** The correction asked for anew, over {@code takenBack}. */
  Correction over(Correction takenBack) {
    return at(state, takenBack.version + 1);
  }

  /** The correction in {@code next}, counted on. */
  Correction to(CorrectionState next) {
    return at(next, version + 1);
  }

  private Correction at(CorrectionState other, long counted) {
    return new Correction(person, record, servedIn, wanted, entered, reason, other, counted);
  }
}
