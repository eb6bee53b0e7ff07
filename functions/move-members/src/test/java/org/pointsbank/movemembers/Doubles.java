package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.ISSUER;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.PrincipalItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** 王芳 of 锦坤园 is known there twice: as V00001 and, by another phone, as V00099. */
record Doubles(BankPlayer bank) {
  static final PersonId TWIN = new PersonId(SmallDistrict.id("299"));
  static final AccountId KEPT = new AccountId(JINKUN, Colour.BLUE, WANG);
  static final AccountId DROPPED = new AccountId(JINKUN, Colour.BLUE, TWIN);
  static final String MERGES = "/communities/{community}/people/{person}/merges";
  private static final LocalDate JOINED = LocalDate.of(2026, 2, 1);

  /** With the twin, who signs in as {@code twin}. */
  static Doubles with(BankPlayer bank) {
    Doubles doubles = new Doubles(bank);
    Person twin =
        new Person(
            TWIN,
            DISTRICT,
            "V00099",
            "王芳",
            "10000000099",
            Optional.of(LocalDate.of(1970, 5, 4)),
            List.of(new Membership(JINKUN, JOINED, Optional.empty())),
            List.of(new HeldCapacity(Capacity.RESIDENT, JOINED, Optional.empty())),
            1);
    doubles.write(
        Transaction.EMPTY
            .create(PersonItem.write(twin))
            .create(PersonLookupItem.write(PersonLookupItem.inCommunity(JINKUN, "V00099"), TWIN))
            .create(PersonLookupItem.write(PersonLookupItem.byNumber(DISTRICT, "V00099"), TWIN))
            .create(PrincipalItem.write(ISSUER, "twin", TWIN))
            .create(AccountItem.write(Account.open(DROPPED, "V00099", JOINED))));
    return doubles;
  }

  /** An hour of {@code id}, posted now. */
  void earned(AccountId id, long hundredths, LocalDate servedOn) {
    Account account = account(id);
    String last = (id.equals(KEPT) ? "5" : "6") + (10 + account.lastLine());
    Posting.Story story =
        new Posting.Story(
            new Origin.Served(
                new RecordId(servedOn, SmallDistrict.id(last)), "H02", "60 min x 1 = 1.00"),
            Optional.of(Head.PARTICIPATION),
            1,
            Optional.of(SmallDistrict.LIN),
            servedOn,
            bank.clock().instant());
    Posting posting = account.earn(60, new Points(hundredths), HalfYear.of(servedOn), story);
    write(AccountItem.replace(posting.account()).create(LineItem.write(posting.line())));
  }

  Asking as(String who) {
    return bank.as(who).with("community", JINKUN).with("person", TWIN);
  }

  Played propose(String who) {
    return as(who)
        .body("{\"keep\":\"%s\",\"reason\":\"同一人登记了两次\"}".formatted(WANG))
        .send("POST " + MERGES);
  }

  String proposed() {
    Played proposed = propose("worker-chen");
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
    return proposed.body().path("merge").asText();
  }

  Played confirm(String who, String merge) {
    return as(who).with("merge", merge).send("POST " + MERGES + "/{merge}/confirm");
  }

  Played refuse(String who, String merge) {
    return as(who)
        .with("merge", merge)
        .body("{\"reason\":\"不是同一人\"}")
        .send("POST " + MERGES + "/{merge}/refuse");
  }

  void merged() {
    Played confirmed = confirm("worker-lin", proposed());
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
  }

  Account account(AccountId id) {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(id)).orElseThrow());
  }

  Person person(PersonId id) {
    return PersonItem.read(bank.bank().read(PersonItem.keyOf(id)).orElseThrow());
  }

  private void write(Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
