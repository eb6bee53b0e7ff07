package org.pointsbank.table;

import java.util.List;
import org.pointsbank.domain.ImportId;

/**
 * What became of the rows of one chunk, which were judged and written together.
 *
 * @param id of the upload
 * @param course on which they were judged
 * @param last number of the chunk's last row
 * @param accepted in the order of the file
 * @param rejected in the order of the file
 */
public record ImportResult(
    ImportId id,
    ImportCourse course,
    long last,
    List<AcceptedRow> accepted,
    List<RejectedRow> rejected) {
  /** Copies the lists in. */
  public ImportResult {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }
}
