package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.proof.Difference;

/** Holds awarded records and earning lines against each other: exactly one each. */
final class RecordProof {
  private RecordProof() {}

  static List<Difference> differences(Books books, Collection<ServiceRecord> records) {
    List<Difference> differences = new ArrayList<>();
    Map<RecordId, List<PassbookLine>> earned = earned(books);
    for (ServiceRecord record : records) {
      List<PassbookLine> lines = earned.getOrDefault(record.id(), List.of());
      earned.remove(record.id());
      if (!matches(record, lines)) {
        differences.add(
            new Difference(
                Difference.Kind.RECORD,
                "record " + record.id(),
                "is " + record.state().word() + " and has " + lines.size() + " matching lines"));
      }
    }
    earned.forEach((record, lines) ->
        differences.add(
            new Difference(
                Difference.Kind.RECORD,
                "record " + record,
                "is missing and has " + lines.size() + " lines")));
    return differences;
  }

  private static boolean matches(ServiceRecord record, List<PassbookLine> lines) {
    return switch (record.state()) {
      case RecordState.Awarded(_, _, long sequence) -> is(record, lines, sequence);
      case RecordState.Reversed(_, _, long sequence, _) -> is(record, lines, sequence);
      case RecordState.Pending(),
          RecordState.AwaitingSecond(_),
          RecordState.Confirmed(_, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          lines.isEmpty();
    };
  }

  private static boolean is(ServiceRecord record, List<PassbookLine> lines, long sequence) {
    return lines.size() == 1
        && lines.getFirst().sequence() == sequence
        && lines.getFirst().account().equals(record.account())
        && lines.getFirst().deltas().minutes() == record.time().minutes();
  }

  private static Map<RecordId, List<PassbookLine>> earned(Books books) {
    Map<RecordId, List<PassbookLine>> earned = new HashMap<>();
    books.lines().values().stream()
        .flatMap(List::stream)
        .forEach(line -> {
          if (line.story().origin() instanceof Origin.Served(RecordId record, _, _)) {
            earned.computeIfAbsent(record, _ -> new ArrayList<>()).add(line);
          }
        });
    return earned;
  }
}
