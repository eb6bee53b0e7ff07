package org.pointsbank.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.proof.Difference;

/** Nobody's records share time, except where one names the other as overridden. */
final class OverlapProof {
  private OverlapProof() {}

  static List<Difference> differences(Books books) {
    Map<PersonId, List<ServiceRecord>> occupying =
        books.records().stream()
            .filter(record -> record.state().occupies())
            .sorted(Comparator.comparing(OverlapProof::start))
            .collect(Collectors.groupingBy(ServiceRecord::person));
    List<Difference> differences = new ArrayList<>();
    occupying.values().forEach(records -> differences.addAll(ofPerson(records)));
    return differences;
  }

  private static LocalDateTime start(ServiceRecord record) {
    return record.time().start();
  }

  /** Holds each record against those that start before it ends. */
  private static List<Difference> ofPerson(List<ServiceRecord> records) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      ServiceRecord one = records.get(i);
      records.subList(i + 1, records.size()).stream()
          .takeWhile(other -> start(other).isBefore(one.time().end()))
          .filter(other -> !names(one, other.id()) && !names(other, one.id()))
          .forEach(other ->
              differences.add(
                  new Difference(
                      Difference.Kind.OVERLAP,
                      "record " + one.id(),
                      "shares time with record " + other.id())));
    }
    return differences;
  }

  private static boolean names(ServiceRecord record, RecordId other) {
    return record
        .entry()
        .particulars()
        .waiver()
        .filter(waiver -> waiver.overlaps().contains(other))
        .isPresent();
  }
}
