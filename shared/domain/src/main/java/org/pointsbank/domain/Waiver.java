package org.pointsbank.domain;

import java.util.List;

/**
 * Rules set aside for one record by the worker who entered it, whom the entry names. Source: rules
 * 4.8.
 *
 * @param overlaps the records with which it shares time
 * @param tooOld whether it lies further back than the limit
 * @param reason what the worker says why; empty for those who need not know it
 */
public record Waiver(List<RecordId> overlaps, boolean tooOld, String reason) {
  /** Copies the list in. */
  public Waiver {
    overlaps = List.copyOf(overlaps);
  }

  /** The waiver for those who need not know why: a reason may name people. */
  Waiver withoutReason() {
    return new Waiver(overlaps, tooOld, "");
  }

  /** The waiver that names {@code shared} alone and, where it {@code isOld}, the age. */
  Waiver of(List<RecordId> shared, boolean isOld) {
    return new Waiver(shared.stream().filter(overlaps::contains).toList(), isOld, reason);
  }

  /** Whether anything is waived. */
  boolean counts() {
    return tooOld || !overlaps.isEmpty();
  }
}
