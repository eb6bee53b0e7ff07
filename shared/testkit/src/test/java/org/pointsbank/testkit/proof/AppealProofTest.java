package org.pointsbank.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.AppealItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.VoucherItem;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The proof of appeals")
final class AppealProofTest {
  private static final AccountId BOOK = new AccountId(JINKUN, Colour.BLUE, WANG);
  private static final VoucherId VOUCHER = new VoucherId(SmallDistrict.id("701"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "201, who had a hand in it",
    "103, who had a hand in it",
    "102, who had a hand in it",
    "101, []"
  })
  void namesWhoeverDecidedInTheirOwnFavour(String judge, String said) {
    AppealState dismissed =
        new AppealState.Dismissed(word(new PersonId(SmallDistrict.id(judge))), "because");

    assertThat(differences(1, dismissed)).contains(said);
  }

  @Test
  void namesAnAppealThatIsUpheldWithoutItsReversal() {
    AppealState upheld = new AppealState.Upheld(word(CHEN), "because", Optional.of(VOUCHER));

    assertThat(differences(1, upheld)).contains("is upheld without its reversal");
  }

  @Test
  void namesAnAppealAgainstNoLine() {
    assertThat(differences(2, new AppealState.Open())).contains("has no line");
  }

  @Test
  void holdsForOneThatIsMadeGoodByHand() {
    AppealState upheld = new AppealState.Upheld(word(CHEN), "because", Optional.empty());

    assertThat(differences(1, upheld)).isEqualTo("[]");
  }

  /** Lin wrote line 1, an award; Gao entered the appeal. */
  private static String differences(long line, AppealState state) {
    try (LocalTable table = LocalTable.inMemory()) {
      BankTable bank = table.bank();
      SmallDistrict.seed(bank);
      Account account = AccountItem.read(bank.read(AccountItem.keyOf(BOOK)).orElseThrow());
      Voucher voucher =
          Voucher.written(
              VOUCHER,
              BOOK,
              new Matter.Award(Head.DUTY, new Points(500)),
              new Grounds(LocalDate.of(2026, 9, 20), "why", "where"),
              word(LIN));
      Vouching.Posted posted =
          (Vouching.Posted) Vouching.enter(voucher, new Basis(account, DefaultRules.book()));
      Appeal appeal = new Appeal(BOOK, line, word(GAO), "why", state, 2);
      Written written =
          bank.write(
              AccountItem.replace(posted.posting().account())
                  .create(LineItem.write(posted.posting().line()))
                  .create(VoucherItem.write(posted.voucher()))
                  .create(AppealItem.write(appeal)));
      assertThat(written).isEqualTo(new Written.Committed());
      return BooksProof.of(bank).differences().toString();
    }
  }

  private static Confirmation word(PersonId person) {
    return new Confirmation(person, NOW);
  }
}
