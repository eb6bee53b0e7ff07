package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DistrictItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;

/** Founds a district: its first rule book, its first officer, and the code for their sign-in. */
@Singleton
final class FoundDistrict {
  private final BankTable table;
  private final DefaultRuleBook rules;
  private final BindingCodes codes;
  private final Ids ids;
  private final Clock clock;

  FoundDistrict(BankTable table, DefaultRuleBook rules, BindingCodes codes, Ids ids, Clock clock) {
    this.table = table;
    this.rules = rules;
    this.codes = codes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Founds what is asked, unless a district of that id is there.
   *
   * @throws BadInput naming the field that is not well formed
   */
  Decision<Founded> decide(Founding asked) {
    DistrictId district = asked.district().known().orElseGet(() -> new DistrictId(ids.next()));
    if (table.read(DistrictItem.keyOf(district)).isPresent()) {
      return new Decision.Write<>(
          Transaction.EMPTY, Founded.already(district, known(district, asked)));
    }
    return found(district, asked);
  }

  private Decision<Founded> found(DistrictId district, Founding asked) {
    Person officer = asked.officer().as(new PersonId(ids.next()), district);
    RuleBook book = rules.from(asked.effective());
    Instant now = clock.instant();
    BindingCodes.Drawn drawn = codes.draw(officer.id(), Optional.empty(), now);
    Grant grant = officerOf(district, LocalDate.ofInstant(now, book.zone()));
    DistrictItem.District named = new DistrictItem.District(district, asked.district().plainName());
    Transaction effect =
        Transaction.EMPTY
            .create(DistrictItem.write(named))
            .create(RuleBookItem.write(district, book))
            .create(GrantsItem.write(officer.id(), List.of(grant), 1))
            .and(Enrolment.create(officer))
            .and(drawn.effect());
    return new Decision.Write<>(
        effect, Founded.now(district, officer.id(), HandedCode.of(drawn, book.zone())));
  }

  private Optional<PersonId> known(DistrictId district, Founding asked) {
    String number = NormalText.of(asked.officer().number());
    return Optional.of(number)
        .filter(WellFormed::number)
        .flatMap(plain -> table.read(PersonLookupItem.byNumber(district, plain)))
        .map(PersonLookupItem::read);
  }

  private static Grant officerOf(DistrictId district, LocalDate today) {
    return new Grant(Role.DISTRICT_OFFICER, district, Optional.empty(), today, Optional.empty());
  }
}
