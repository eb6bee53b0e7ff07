package org.pointsbank.organiseactivities;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Slice;

/** Who has to do with a session. */
@Controller("/communities/{community}/sessions/{session}/attendance")
final class AttendanceController {
  private final BankTable table;
  private final Sessions sessions;
  private final People people;

  AttendanceController(BankTable table, Sessions sessions, People people) {
    this.table = table;
    this.sessions = sessions;
    this.people = people;
  }

  /**
   * Lists who signed up to a session, waits, came, went or did not come.
   *
   * <p>For the session's leader and the community's workers. Workers see names; the leader sees
   * numbers and masked names. Source: rules 8.5.
   */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<AttendanceView.AttendanceList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Slice all = Cursor.page(SignUpItem.of(community, session), limit, cursor);
    return Answer.ofAny(
        sessions
            .led(call, community, session)
            .map(found ->
                shown(
                    table.list(all),
                    sessions.zone(found),
                    call.holds(Role.CENTRE_WORKER, community))));
  }

  private AttendanceView.AttendanceList shown(Page page, ZoneId zone, boolean names) {
    List<SignUp> signUps =
        page.items().stream()
            .map(SignUpItem::read)
            .filter(each -> !(each.state() instanceof SignUpState.Outside))
            .toList();
    Map<PersonId, Person> known = people.all(signUps.stream().map(SignUp::person).toList());
    return new AttendanceView.AttendanceList(
        signUps.stream()
            .map(each ->
                AttendanceView.of(
                    each, Objects.requireNonNull(known.get(each.person())), names, zone))
            .toList(),
        Cursor.behind(page.next()));
  }
}
