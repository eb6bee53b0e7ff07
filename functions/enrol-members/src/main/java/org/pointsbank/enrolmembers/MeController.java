package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.DistrictItem;
import org.pointsbank.table.Key;

/** The caller. */
@Controller("/me")
final class MeController {
  private final BankTable table;
  private final People people;

  MeController(BankTable table, People people) {
    this.table = table;
    this.people = people;
  }

  /**
   * Shows who the caller is, where they belong, what they may do and for whom, and which accounts
   * they have.
   */
  @Get
  @Allowed(Role.VOLUNTEER)
  Answer<MeView> me(Call call) {
    return Answer.ofAny(people.find(call.person()).map(person -> view(call, person)));
  }

  private MeView view(Call call, Person person) {
    return new MeView(
        person.id().value(),
        person.number(),
        person.name(),
        new MeView.DistrictView(
            person.district().value(),
            table
                .read(DistrictItem.keyOf(person.district()))
                .map(item -> DistrictItem.read(item).name())
                .orElse("")),
        person.memberships().stream().map(this::membership).toList(),
        call.grants().stream().map(MeView.RoleView::of).toList(),
        accounts(person),
        principals(call));
  }

  private List<MeView.PrincipalView> principals(Call call) {
    return call.acting().stream()
        .flatMap(acting ->
            people.find(acting.principal()).stream()
                .map(principal -> MeView.PrincipalView.of(acting, principal)))
        .toList();
  }

  private MeView.MemberView membership(Membership membership) {
    return new MeView.MemberView(
        membership.community().value(),
        people.community(membership.community()).map(CommunityItem.Community::name).orElse(""),
        membership.from(),
        membership.until());
  }

  private List<MeView.AccountRef> accounts(Person person) {
    List<Key> keys =
        person.memberships().stream()
            .map(Membership::community)
            .distinct()
            .flatMap(community -> AccountItem.keysOf(community, person.id()).stream())
            .toList();
    return table.readAll(keys).values().stream()
        .map(AccountItem::read)
        .map(MeView.AccountRef::of)
        .sorted(MeView.AccountRef.ORDER)
        .toList();
  }
}
