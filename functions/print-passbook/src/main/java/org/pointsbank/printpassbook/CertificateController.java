package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.PersonItem;

/** The certificate of an honour on paper. Source: rules 16.6. */
@Controller("/communities/{community}/people/{person}/honours/{honour}/certificate")
final class CertificateController {
  private static final String PDF = "application/pdf";

  private final BankTable table;
  private final RuleShelf rules;
  private final PdfDocument document;

  CertificateController(BankTable table, RuleShelf rules, PdfDocument document) {
    this.table = table;
    this.rules = rules;
    this.document = document;
  }

  /** Gives the certificate of an honour that stands as PDF, the same again and again. */
  @Get("/pdf")
  @Produces(PDF)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.HONOUR_REVOKED})
  Answer<byte[]> pdf(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable HonourId honour) {
    Optional<Person> holder =
        table
            .read(PersonItem.keyOf(person))
            .map(PersonItem::read)
            .filter(found -> found.knownIn(community));
    Optional<Honour> given =
        holder.flatMap(_ -> table.read(HonourItem.keyOf(person, honour))).map(HonourItem::read);
    return holder.isEmpty() || given.isEmpty()
        ? Answer.refuse(ProblemCode.NOT_FOUND)
        : shown(given.get(), holder.get());
  }

  private Answer<byte[]> shown(Honour honour, Person holder) {
    if (honour.state() instanceof HonourState.Revoked) {
      return Answer.refuse(ProblemCode.HONOUR_REVOKED);
    }
    CertificateHtml.Holder named =
        new CertificateHtml.Holder(
            holder.name(),
            table
                .read(CommunityItem.keyOf(honour.community()))
                .map(CommunityItem::read)
                .map(CommunityItem.Community::name)
                .orElseThrow(() -> new IllegalStateException("no community of " + honour.id())),
            LocalDate.ofInstant(honour.decided().at(), rules.of(honour.community()).zone()));
    String html = CertificateHtml.of(honour, named, document.glyphs());
    return new Answer.File<>(
        PDF,
        "certificate-%s.pdf".formatted(honour.certificate().number()),
        document.of(html, honour.decided().at()));
  }
}
