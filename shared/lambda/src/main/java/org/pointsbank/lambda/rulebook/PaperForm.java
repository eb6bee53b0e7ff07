package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.PaperRules;

/**
 * How large a paper passbook is.
 *
 * @param linesPerPage lines on one page
 * @param pages pages of one book
 */
@Serdeable
public record PaperForm(long linesPerPage, long pages) {
  static PaperForm of(PaperRules rules) {
    return new PaperForm(rules.linesPerPage(), rules.pages());
  }

  PaperRules rules() {
    return new PaperRules(linesPerPage, pages);
  }
}
