package org.pointsbank.organiseactivities;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.SignUpItem;

/** What one person has signed up to, in whichever community. */
@Controller("/people/{person}/sign-ups")
final class OwnSignUpsController {
  private final BankTable table;
  private final Sessions sessions;

  OwnSignUpsController(BankTable table, Sessions sessions) {
    this.table = table;
    this.sessions = sessions;
  }

  /** Lists the caller's own sign-ups that are not over, by their start. */
  @Get
  @Allowed(Role.VOLUNTEER)
  Answer<SignUpView.SignUpList> list(Call call, @PathVariable PersonId person) {
    // The zone is not known yet: a day more is shown rather than one less.
    LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    List<Session> all = sessions.all(sessions.agenda(person).around(today));
    Map<Key, Item> found =
        table.readAll(all.stream().map(session -> keyOf(session, person)).toList());
    return Answer.of(
        new SignUpView.SignUpList(
            all.stream()
                .map(session ->
                    SignUpView.of(
                        session,
                        Optional.ofNullable(found.get(keyOf(session, person)))
                            .map(SignUpItem::read),
                        sessions.zone(session)))
                .toList()));
  }

  private static Key keyOf(Session session, PersonId person) {
    return SignUpItem.keyOf(session.community(), session.id(), person);
  }
}
