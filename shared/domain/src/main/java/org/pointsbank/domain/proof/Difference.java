package org.pointsbank.domain.proof;

import java.util.Locale;

/**
 * Something that does not add up. It names ids and numbers, nothing personal. Source: rules 17.2.
 *
 * @param kind which of the rules does not hold
 * @param where the account, record, prize or order it is about
 * @param what both numbers, in words, cut at {@value #LONGEST} characters: a proof is one item
 */
public record Difference(Kind kind, String where, String what) {
  /** So many characters of what differs are kept. */
  public static final int LONGEST = 300;

  /** Cuts what is too long. */
  public Difference {
    what = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
  }

  /** Which of the rules does not hold. */
  public enum Kind {
    /** An item holds numbers that cannot be. */
    UNREADABLE,
    /** A head and its lines, their numbers or their seals. */
    ACCOUNT,
    /** A record and its line. */
    RECORD,
    /** Two records that share time. */
    OVERLAP,
    /** What an account holds and its open orders. */
    HOLD,
    /** The pieces of a prize and its orders. */
    STOCK,
    /** The budget of a sponsor and the pieces it pays for. */
    SPONSOR,
    /** An order that was handed over and its line. */
    HAND_OVER,
    /** A voucher and its line, or a reversal and what it takes back. */
    VOUCHER,
    /** An appeal, its line and who decided. */
    APPEAL,
    /** A correction and its records. */
    CORRECTION,
    /** The two halves of a move or a merging, and what ends with a membership. */
    MOVE,
    /** Fewer accounts, lines or records than the proof before counted. */
    FEWER;

    /** The word for it in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
