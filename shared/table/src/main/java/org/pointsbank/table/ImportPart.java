package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import org.pointsbank.domain.ImportId;

/**
 * Some rows of an uploaded file, kept until they are judged.
 *
 * @param id of the upload
 * @param rows one after the other, at least one
 * @param expires when they may go: they are about people, and the bank needs them no more
 */
public record ImportPart(ImportId id, List<ImportRow> rows, Instant expires) {
  /** Copies the list in. */
  public ImportPart {
    rows = List.copyOf(rows);
  }
}
