package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.correction.CorrectionState;
import org.pointsbank.domain.proof.Difference;

/**
 * Holds corrections against their records: one that is upheld has exactly one record in place of
 * the old one, which takes up no time any more; nobody decided about what they asked for, entered
 * or served.
 */
final class CorrectionProof {
  private final Map<RecordId, ServiceRecord> records = new HashMap<>();
  private final Map<RecordId, RecordId> replaced = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private CorrectionProof(Books books) {
    books.records().forEach(record -> records.put(record.id(), record));
  }

  static List<Difference> differences(Books books) {
    CorrectionProof proof = new CorrectionProof(books);
    books.records().forEach(proof::remember);
    books.corrections().forEach(proof::prove);
    proof.replaced.forEach(
        (old, by) -> proof.differ(by, "stands in place of " + old + " without a correction"));
    return proof.differences;
  }

  private void remember(ServiceRecord record) {
    record
        .entry()
        .particulars()
        .corrects()
        .ifPresent(old ->
            Optional.ofNullable(replaced.put(old, record.id()))
                .ifPresent(other ->
                    differ(old, "has both " + other + " and " + record.id() + " in its place")));
  }

  private void prove(Correction correction) {
    Optional<ServiceRecord> record = Optional.ofNullable(records.get(correction.record()));
    if (record.isEmpty()) {
      differ(correction.record(), "is missing and has a correction");
      return;
    }
    switch (correction.state()) {
      case CorrectionState.Open(), CorrectionState.Withdrawn(_) -> {}
      case CorrectionState.Refused(Confirmation by, _) -> judged(correction, record.get(), by.by());
      case CorrectionState.Upheld(Confirmation by, _, RecordId corrected) -> {
        judged(correction, record.get(), by.by());
        if (record.get().state().occupies()
            || !corrected.equals(replaced.remove(correction.record()))) {
          differ(correction.record(), "is not replaced by " + corrected);
        }
      }
    }
  }

  private void judged(Correction correction, ServiceRecord record, PersonId judge) {
    boolean own =
        judge.equals(record.person())
            || judge.equals(correction.entered().by())
            || judge.equals(record.entry().by());
    if (own) {
      differ(record.id(), "is corrected by " + judge + ", who had a hand in it");
    }
  }

  private void differ(RecordId record, String what) {
    differences.add(new Difference(Difference.Kind.CORRECTION, "record " + record, what));
  }
}
