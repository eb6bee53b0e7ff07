package org.pointsbank.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The proof of both halves of a move")
final class MoveProofTest {
  private static final HalfYear HALF = new HalfYear(2026, 2);
  private static final Account THERE =
      Account.open(new AccountId(LIUAN, Colour.BLUE, WANG), "V00001", LocalDate.of(2026, 10, 1));
  private static final Account HERE =
      Account.open(new AccountId(JINKUN, Colour.BLUE, WANG), "V00001", LocalDate.of(2026, 1, 15));

  @Test
  void holdsWhereEachNamesTheOther() {
    assertThat(differences(out(THERE.id(), 1), in(0, 1))).isEmpty();
  }

  @Test
  void namesAHalfWithoutTheOther() {
    assertThat(differences(out(THERE.id(), 1)))
        .singleElement()
        .asString()
        .contains("line 1 of")
        .contains("has no other half");
  }

  @Test
  void namesBothWhereTheirPointsDiffer() {
    assertThat(differences(out(THERE.id(), 1), in(5, 1))).hasSize(2);
  }

  @Test
  void namesBothWhereTheyNameOtherLines() {
    assertThat(differences(out(THERE.id(), 1), in(0, 2))).hasSize(2);
  }

  private static Posting out(AccountId to, long line) {
    return HERE.moveOut(story(new Origin.MovedOut(to.community(), line)));
  }

  private static Posting in(long points, long line) {
    Map<HalfYear, Points> brought = points == 0 ? Map.of() : Map.of(HALF, new Points(points));
    return THERE.moveIn(brought, Points.NONE, story(new Origin.MovedIn(JINKUN, line)));
  }

  private static Posting.Story story(Origin origin) {
    return new Posting.Story(
        origin, Optional.empty(), 1, Optional.empty(), LocalDate.of(2026, 10, 1), NOW);
  }

  private static List<Difference> differences(Posting... postings) {
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      Transaction all = Transaction.EMPTY;
      for (Posting posting : postings) {
        all = all.put(AccountItem.write(posting.account())).create(LineItem.write(posting.line()));
      }
      assertThat(table.bank().write(all)).isEqualTo(new Written.Committed());
      return BooksProof.of(table.bank()).differences();
    }
  }
}
