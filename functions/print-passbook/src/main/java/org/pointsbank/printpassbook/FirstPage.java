package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.CarriedForward;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.lambda.Primed;

/**
 * Prints a page of nobody's before the snapshot: the first page loads the layout engine and reads
 * the fonts, which no caller at a desk should wait for.
 */
@Singleton
final class FirstPage implements Primed {
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private final PassbookPdf pdf;

  FirstPage(PassbookPdf pdf) {
    this.pdf = pdf;
  }

  @Override
  public void prime() {
    if (pdf.of(page()).length == 0) {
      throw new IllegalStateException("nothing on the first page");
    }
  }

  private static PrintedBook page() {
    BookNumber number = new BookNumber(Colour.RED, 1);
    Print print =
        new Print(
            new AccountId(new CommunityId(NOBODY), Colour.RED, new PersonId(NOBODY)),
            1,
            number,
            new PaperRules(1, 1),
            0,
            Optional.of(new CarriedForward(number, 1, Balance.NONE)),
            1,
            0,
            new Act(new PersonId(NOBODY), Instant.EPOCH));
    Entry entry = new Entry("承前", "", "", "", "", "+0.00", "0.00", "0.00", "");
    return new PrintedBook(
        new Cover("社区", Colour.RED, number, "V00000", "姓名"), print, List.of(entry));
  }
}
