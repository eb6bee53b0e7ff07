package org.pointsbank.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.SponsorItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.LocalTable;

@DisplayName("The proof of a sponsor's budget")
final class SponsorProofTest {
  private static final RoundId ROUND = new RoundId(JINKUN, new HalfYear(2026, 2));
  private static final Sponsor SPONSOR =
      new Sponsor(new PartnerId("01900000-0000-7000-8000-000000000951"), "供电公司");
  private static final Prize PRIZE =
      Prize.offer(ROUND, PrizeKind.GOODS, "雨伞", new Points(200), 3).paidBy(SPONSOR).allocated(2);

  @Test
  void holdsWhereItIsWhatThePiecesCost() {
    assertThat(said(400)).isEmpty();
  }

  @ParameterizedTest(name = "{0} given for two pieces of 200")
  @CsvSource({"399", "401", "0"})
  void namesWhatThePiecesDoNotCost(long given) {
    assertThat(said(given)).containsExactly(given + " given, pieces cost 400");
  }

  @Test
  void namesAPrizeWhoseSponsorHasNoBudget() {
    assertThat(differences(Transaction.EMPTY.create(PrizeItem.write(PRIZE))))
        .filteredOn(difference -> difference.kind() == Difference.Kind.SPONSOR)
        .extracting(Difference::what)
        .containsExactly("has a sponsor without a budget");
  }

  /** What the proof says of two pieces that wait; that no order waits for them is left aside. */
  private static List<String> said(long given) {
    SponsorBudget budget = new SponsorBudget(ROUND, SPONSOR, new Points(1000), new Points(given));
    Transaction written =
        Transaction.EMPTY.create(PrizeItem.write(PRIZE)).create(SponsorItem.write(budget));
    return differences(written).stream()
        .filter(difference -> difference.where().startsWith("sponsor"))
        .map(Difference::what)
        .toList();
  }

  private static List<Difference> differences(Transaction written) {
    try (LocalTable table = LocalTable.inMemory()) {
      assertThat(table.bank().write(written)).isEqualTo(new Written.Committed());
      return BooksProof.of(table.bank()).differences();
    }
  }
}
