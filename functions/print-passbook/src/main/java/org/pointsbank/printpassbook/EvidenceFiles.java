package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.honour.Appraisal;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BranchRoll;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/** Prints the evidence of a person, or of everybody on the roll of a Party branch. */
@Singleton
final class EvidenceFiles {
  /** What the PDF's content is. */
  static final String PDF = "application/pdf";

  private final BankTable table;
  private final RuleShelf rules;
  private final PdfDocument document;

  EvidenceFiles(BankTable table, RuleShelf rules, PdfDocument document) {
    this.table = table;
    this.rules = rules;
    this.document = document;
  }

  /** The sheet of a person whom the community knows. Source: rules 16.9. */
  Answer<byte[]> person(Call call, CommunityId community, PersonId id, Period period) {
    return table
        .read(PersonItem.keyOf(id))
        .map(PersonItem::read)
        .filter(person -> person.knownIn(community))
        .map(person ->
            file(
                call,
                "evidence-%s-%s".formatted(person.number(), period.name()),
                html(call, community, period).of(evidence(call, community, person, period))))
        .orElseGet(() -> Answer.refuse(ProblemCode.NOT_FOUND));
  }

  /** The list of a Party branch. Source: rules 16.10. */
  Answer<byte[]> branch(Call call, CommunityId community, TeamId id, Period period) {
    Optional<Team> branch =
        table
            .read(TeamItem.keyOf(community, id))
            .map(TeamItem::read)
            .filter(found -> found.kind() == TeamKind.PARTY_BRANCH);
    Optional<LocalDate> day =
        branch.flatMap(found -> found.rollDay(period, today(call, rules.of(community))));
    if (branch.isEmpty() || day.isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    List<Evidence> members =
        roll(branch.get(), day.get())
            .map(person -> evidence(call, community, person, period))
            .toList();
    return file(
        call,
        "evidence-branch-" + period.name(),
        html(call, community, period)
            .of(new EvidenceHtml.Branch(branch.get().name(), day.get(), members)));
  }

  private Stream<Person> roll(Team branch, LocalDate day) {
    List<TeamStay> stays = new ArrayList<>();
    table.each(TeamStayItem.in(branch.id()), item -> stays.add(TeamStayItem.read(item)));
    return BranchRoll.of(table, branch, stays, day).sorted(Comparator.comparing(Person::number));
  }

  private Evidence evidence(Call call, CommunityId community, Person person, Period period) {
    return new Evidence(
        person.number(),
        name(call, community, person),
        Appraisal.of(LineItem.all(table, community, person), period),
        HonourItem.standing(table, person, period));
  }

  private static String name(Call call, CommunityId community, Person person) {
    if (call.may(Act.SEE, person.id()) || call.holds(Role.CENTRE_WORKER, community)) {
      return person.name();
    }
    return call.holds(Role.DISTRICT_OFFICER, person.district()) ? person.maskedName() : "";
  }

  private EvidenceHtml html(Call call, CommunityId community, Period period) {
    RuleBooks books = rules.of(community);
    String name =
        table
            .read(CommunityItem.keyOf(community))
            .map(CommunityItem::read)
            .map(CommunityItem.Community::name)
            .orElseThrow(() -> new IllegalStateException("no community " + community));
    return new EvidenceHtml(
        new EvidenceHtml.About(name, period, today(call, books)), books, document.glyphs());
  }

  private static LocalDate today(Call call, RuleBooks books) {
    return LocalDate.ofInstant(call.now(), books.zone());
  }

  private Answer<byte[]> file(Call call, String name, String html) {
    byte[] bytes = document.of(html, call.now());
    return bytes.length > StatementAsked.MOST_BYTES
        ? Answer.refuse(ProblemCode.STATEMENT_TOO_LARGE)
        : new Answer.File<>(PDF, name + ".pdf", bytes);
  }
}
