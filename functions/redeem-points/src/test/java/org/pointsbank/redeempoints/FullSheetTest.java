package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.AllocationMethod;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;
import org.pointsbank.table.Item;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

@DisplayName("A person with as many orders as rules may allow, each paid for by another partner")
final class FullSheetTest {
  private static final int MOST = 45;

  @Test
  void getsAllPointsBackWhenTheRoundCloses() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      write(bank, RuleBookItem.write(DISTRICT, book()));
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String[] prizes = new String[MOST];
      for (int i = 0; i < MOST; i++) {
        prizes[i] = sponsored(bank, i);
      }
      Town.open(bank);
      for (String prize : prizes) {
        assertThat(Town.order(bank, "worker-chen", person, prize).status()).isEqualTo(201);
      }
      Town.allocate(bank);

      assertThat(Town.tick(bank, "2026-12-29T00:05").text()).contains("phases");

      assertThat(Town.phase(bank)).isEqualTo("closed");
      assertThat(Town.account(bank, person).available()).isEqualTo(new Points(1000));
      Town.assertBooks(bank);
    }
  }

  private static String sponsored(BankPlayer bank, int number) {
    PartnerId id = new PartnerId("01900000-0000-7000-8000-0000000d%04d".formatted(number));
    Partner partner =
        new Partner(
            id,
            DISTRICT,
            "单位" + number,
            PartnerKind.CO_BUILDING_UNIT,
            "",
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            1);
    write(bank, PartnerItem.write(partner));
    String terms = ",\"sponsor\":{\"partner\":\"%s\",\"budget\":100}".formatted(id.value());
    return Town.offer(bank, "礼品" + number, 10, 1, terms);
  }

  private static RuleBook book() {
    RuleBook book = DefaultRules.book();
    RoundRules rounds = book.rounds();
    return AmendedRules.of(book)
        .from(2, LocalDate.of(2026, 11, 1))
        .rounds(
            new RoundRules(
                rounds.openings(),
                rounds.announceDays(),
                rounds.orderingDays(),
                rounds.pickUpDays(),
                MOST,
                rounds.codeTries(),
                "",
                AllocationMethod.LOT))
        .book();
  }

  private static void write(BankPlayer bank, Item item) {
    assertThat(bank.bank().write(Transaction.EMPTY.create(item)))
        .isEqualTo(new Written.Committed());
  }
}
