package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.OFFICER;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;
import org.pointsbank.domain.team.Speaker;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.SpeakerItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("Who speaks for a partner")
final class SpokenForTest {
  private static final String SPONSORS = "GET " + Town.ROUND + "/sponsors";
  private static final PartnerId POWER = new PartnerId("01900000-0000-7000-8000-000000000951");
  private static final PartnerId BANK = new PartnerId("01900000-0000-7000-8000-000000000952");
  private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);

  @Test
  void readsItsSettlementAndNoOthers() {
    try (BankPlayer bank = twoPartners()) {
      role(bank, JINKUN);
      speaks(bank, POWER, Optional.empty());

      JsonNode list = Town.as(bank, "volunteer-wang").send(SPONSORS).body();

      assertThat(list.path("items")).hasSize(1);
      assertThat(list.at("/items/0/name").asText()).isEqualTo("供电公司");
      assertThat(list.at("/items/0/prizes/0/name").asText()).isEqualTo("大米");
      assertThat(file(bank, POWER)).isEqualTo(200);
      assertThat(file(bank, BANK)).isEqualTo(404);
    }
  }

  @Test
  void readsNothingOnceThatHasEnded() {
    try (BankPlayer bank = twoPartners()) {
      role(bank, JINKUN);
      speaks(bank, POWER, Optional.of(LocalDate.of(2026, 10, 1)));

      assertThat(Town.as(bank, "volunteer-wang").send(SPONSORS).body().path("items")).isEmpty();
      assertThat(file(bank, POWER)).isEqualTo(404);
    }
  }

  @Test
  void needsTheRoleThere() {
    try (BankPlayer bank = twoPartners()) {
      role(bank, LIUAN);
      speaks(bank, POWER, Optional.empty());

      assertThat(Town.as(bank, "volunteer-wang").send(SPONSORS).status()).isEqualTo(404);
    }
  }

  @Test
  void needsToSpeakForSomebodyBesideTheRole() {
    try (BankPlayer bank = twoPartners()) {
      role(bank, JINKUN);

      assertThat(Town.as(bank, "volunteer-wang").send(SPONSORS).body().path("items")).isEmpty();
    }
  }

  private static int file(BankPlayer bank, PartnerId partner) {
    return Town.as(bank, "volunteer-wang")
        .with("partner", partner.value())
        .send(SPONSORS + "/{partner}/csv")
        .status();
  }

  /** Both pay for a prize of a round that is announced. */
  private static BankPlayer twoPartners() {
    BankPlayer bank = Town.withPartner(Optional.empty());
    Partner other =
        new Partner(
            BANK, DISTRICT, "农商行", PartnerKind.CO_BUILDING_UNIT, "", SINCE, Optional.empty(), 1);
    write(bank, Transaction.EMPTY.create(PartnerItem.write(other)));
    Town.announce(bank);
    offers(bank, "大米", POWER);
    offers(bank, "食用油", BANK);
    return bank;
  }

  private static void offers(BankPlayer bank, String name, PartnerId partner) {
    assertThat(
            Town.as(bank, "worker-chen")
                .body(
                    """
                    {"kind":"GOODS","name":"%s","price":200,"stock":3,\
                    "sponsor":{"partner":"%s","budget":600}}\
                    """
                        .formatted(name, partner.value()))
                .send("POST " + Town.ROUND + "/prizes")
                .status())
        .isEqualTo(201);
  }

  private static void role(BankPlayer bank, CommunityId community) {
    Grant grant =
        new Grant(Role.PARTNER, DISTRICT, Optional.of(community), SINCE, Optional.empty());
    write(bank, Transaction.EMPTY.create(GrantsItem.write(WANG, List.of(grant), 1)));
  }

  private static void speaks(BankPlayer bank, PartnerId partner, Optional<LocalDate> until) {
    write(
        bank,
        SpeakerItem.begin(
            new Speaker(
                partner,
                DISTRICT,
                WANG,
                List.of(
                    new Speaker.Term(
                        OFFICER, SINCE, until.map(day -> new Speaker.End(OFFICER, day)))),
                1)));
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
