package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Open;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CertificateItem;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.PersonItem;

/** Certificates, checked by whoever holds one. Source: rules 16.6. */
@Controller("/certificates")
final class CertificatesController {
  private final BankTable table;
  private final RuleShelf rules;

  CertificatesController(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * Checks the code on a certificate, without a sign-in: whose, for what, and whether it stands.
   */
  @Get("/{code}")
  @Open
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CertificateView> check(Call call, @PathVariable String code) {
    Optional<Honour> honour =
        CertificateCode.typed(code)
            .flatMap(typed -> table.read(CertificateItem.keyOf(typed)))
            .flatMap(item -> table.read(CertificateItem.read(item)))
            .map(HonourItem::read);
    return Answer.ofAny(honour.map(this::view));
  }

  private CertificateView view(Honour honour) {
    CommunityItem.Community community =
        table
            .read(CommunityItem.keyOf(honour.community()))
            .map(CommunityItem::read)
            .orElseThrow(() -> new IllegalStateException("no community of " + honour.id()));
    return new CertificateView(
        honour.certificate().number(),
        table
            .read(PersonItem.keyOf(honour.person()))
            .map(PersonItem::read)
            .map(Person::maskedName)
            .orElseThrow(() -> new IllegalStateException("nobody of " + honour.id())),
        honour.given().name(),
        community.name(),
        honour.given().period().name(),
        honour.given().rank(),
        LocalDate.ofInstant(honour.decided().at(), rules.of(honour.community()).zone()),
        honour.state().word());
  }
}
