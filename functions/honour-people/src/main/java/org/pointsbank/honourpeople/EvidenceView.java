package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Head;

/**
 * What the ledger says about a person's year, for an appraisal.
 *
 * @param number the member number
 * @param name as the reader may see it; none for auditors
 * @param community in which
 * @param period a quarter, a half-year or a year of service
 * @param minutes service minutes
 * @param honour hundredths of honour points
 * @param heads the same, by head
 * @param items what was served, by item
 * @param sources from what the lines come
 * @param honours how many honours of the period stand
 * @param noteZh that it is for reference
 * @param noteEn the same in English
 */
@Serdeable
record EvidenceView(
    String number,
    Optional<String> name,
    String community,
    String period,
    long minutes,
    long honour,
    List<HeadView> heads,
    List<ItemView> items,
    List<SourceView> sources,
    long honours,
    String noteZh,
    String noteEn) {
  /**
   * What was earned under a head.
   *
   * @param head which
   * @param honour hundredths of honour points
   */
  @Serdeable
  record HeadView(Head head, long honour) {}

  /**
   * What was served of an item; what was taken back is taken off.
   *
   * @param item its code
   * @param lines passbook lines, reversals too
   * @param minutes service minutes
   * @param honour hundredths of honour points
   */
  @Serdeable
  record ItemView(String item, long lines, long minutes, long honour) {}

  /**
   * What lines of one source bring.
   *
   * @param source {@code served}, {@code award}, {@code deduction}, {@code adjustment} or {@code
   *     reversed}
   * @param lines passbook lines
   * @param minutes service minutes
   * @param honour hundredths of honour points
   */
  @Serdeable
  record SourceView(String source, long lines, long minutes, long honour) {}
}
