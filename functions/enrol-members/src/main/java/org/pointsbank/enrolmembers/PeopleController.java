package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonLookupItem;

/** The people of a community. */
@Controller("/communities/{community}/people")
final class PeopleController {
  private final BankTable table;
  private final People people;
  private final EnrolPerson enrolPerson;
  private final ToldSkills skills;
  private final DistrictDays days;

  PeopleController(
      BankTable table,
      People people,
      EnrolPerson enrolPerson,
      ToldSkills skills,
      DistrictDays days) {
    this.table = table;
    this.people = people;
    this.enrolPerson = enrolPerson;
    this.skills = skills;
    this.days = days;
  }

  /**
   * Lists the people of a community, by number.
   *
   * <p>Phones are masked; names too, except for the community's own workers. Source: rules 8.5.
   */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<PersonList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(PersonLookupItem.membersOf(community), limit, cursor));
    return Answer.ofAny(
        people
            .community(community)
            .map(known -> days.dayOf(known.district(), call.now()))
            .map(today -> list(page, call, community, today)));
  }

  private PersonList list(Page page, Call call, CommunityId community, LocalDate today) {
    boolean worker = call.holds(Role.CENTRE_WORKER, community);
    return new PersonList(
        people.all(page.items().stream().map(PersonLookupItem::read).toList()).stream()
            .map(person -> PersonList.Listed.of(person, community, today, worker))
            .toList(),
        Cursor.behind(page.next()));
  }

  /**
   * Enrols one person by the rules of the register, and opens the account of each capacity's
   * colour.
   *
   * <p>Source: rules 2.1, 2.2 and 9.4.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.DUPLICATE_PERSON})
  Answer<Enrolled> enrol(Call call, @PathVariable CommunityId community, @Body NewPerson asked) {
    return enrolPerson.enrol(call, community, asked);
  }

  /**
   * Shows one person: whole to themselves, named to workers, masked to an officer.
   *
   * <p>A worker reads phone and birth date in a disclosure. Source: rules 8.5 and 8.10.
   */
  @Get("/{person}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<PersonView> show(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return Answer.ofAny(
        people
            .in(community, person)
            .map(found -> view(call, community, found, days.dayOf(found.district(), call.now()))));
  }

  private PersonView view(Call call, CommunityId community, Person person, LocalDate today) {
    if (call.may(Act.SEE, person.id())) {
      return PersonView.whole(person, today, skills.of(person.id()));
    }
    return call.holds(Role.CENTRE_WORKER, community)
        ? PersonView.named(person, today, skills.of(person.id()))
        : PersonView.masked(person, today);
  }
}
