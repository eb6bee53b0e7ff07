package org.pointsbank.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Hours of one person.
 *
 * @param id holds the day the service started
 * @param person who served
 * @param account the account it posts to: colour of the capacity, community of the person that day
 * @param servedIn the community whose workers look at it
 * @param item the code of the service item
 * @param capacity as what the person served
 * @param time when, in the district's local time
 * @param grade how it is evidenced
 * @param entry who entered it, when, and what they noted
 * @param needsSecond whether it takes its day over the limit
 * @param state how far it has come
 * @param version counts changes
 */
public record ServiceRecord(
    RecordId id,
    PersonId person,
    AccountId account,
    CommunityId servedIn,
    String item,
    Capacity capacity,
    Interval time,
    EvidenceGrade grade,
    Entry entry,
    boolean needsSecond,
    RecordState state,
    long version) {

  /**
   * How a record came in.
   *
   * @param by who entered it
   * @param at when
   * @param session the session or sheet it belongs to; empty if none
   * @param place where the service took place; empty if not told
   * @param note what else the entry says; empty if nothing
   * @param sheet the import it came with, if it did not come one by one
   * @param particulars what few entries have
   */
  public record Entry(
      PersonId by,
      Instant at,
      String session,
      String place,
      String note,
      Optional<ImportId> sheet,
      Particulars particulars) {
    /** An entry without particulars. */
    public Entry(
        PersonId by,
        Instant at,
        String session,
        String place,
        String note,
        Optional<ImportId> sheet) {
      this(by, at, session, place, note, sheet, Particulars.NONE);
    }

    /** An entry that came one by one. */
    public Entry(PersonId by, Instant at, String session, String place, String note) {
      this(by, at, session, place, note, Optional.empty());
    }

    /** The entry with other particulars. */
    public Entry with(Particulars other) {
      return new Entry(by, at, session, place, note, sheet, other);
    }

    private Entry withoutTexts() {
      return new Entry(by, at, session, place, "", sheet, particulars.withoutTexts());
    }
  }

  /**
   * What few entries have.
   *
   * @param proof what the volunteer tells as proof; empty if nothing
   * @param beneficiaries how often somebody was served, as person-times: never added to persons
   * @param waiver rules set aside for it, if any are
   * @param corrects the record in whose place it stands, if it is a correction
   */
  public record Particulars(
      String proof, long beneficiaries, Optional<Waiver> waiver, Optional<RecordId> corrects) {
    /** An entry that has none of them. */
    public static final Particulars NONE = new Particulars("", 0, Optional.empty());

    /** An entry that corrects none. */
    public Particulars(String proof, long beneficiaries, Optional<Waiver> waiver) {
      this(proof, beneficiaries, waiver, Optional.empty());
    }

    /** Refuses a count below zero. */
    public Particulars {
      if (beneficiaries < 0) {
        throw new IllegalArgumentException("not a count: " + beneficiaries);
      }
    }

    /** The same with what is waived in the end. */
    Particulars waiving(Optional<Waiver> waived) {
      return new Particulars(proof, beneficiaries, waived, corrects);
    }

    /** The same of an entry in place of {@code old}. */
    public Particulars correcting(RecordId old) {
      return new Particulars(proof, beneficiaries, waiver, Optional.of(old));
    }

    private Particulars withoutTexts() {
      return new Particulars("", beneficiaries, waiver.map(Waiver::withoutReason), corrects);
    }
  }

  /** The record for those who need not know what else the entry says: a note may name people. */
  public ServiceRecord withoutNote() {
    return new ServiceRecord(
        id,
        person,
        account,
        servedIn,
        item,
        capacity,
        time,
        grade,
        entry.withoutTexts(),
        needsSecond,
        state,
        version);
  }

  /**
   * The record whose line is taken back by the line {@code reversal}: its time is free again.
   *
   * @throws IllegalStateException if it has no line
   */
  public ServiceRecord reversedBy(long reversal) {
    if (!(state instanceof RecordState.Awarded(var first, var second, long line))) {
      throw new IllegalStateException(id + " is " + state.word());
    }
    return to(new RecordState.Reversed(first, second, line, reversal));
  }

  /** The record in {@code next}, counted on. */
  public ServiceRecord to(RecordState next) {
    return new ServiceRecord(
        id,
        person,
        account,
        servedIn,
        item,
        capacity,
        time,
        grade,
        entry,
        needsSecond,
        next,
        version + 1);
  }
}
