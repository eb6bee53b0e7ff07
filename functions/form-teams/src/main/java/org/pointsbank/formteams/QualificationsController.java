package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Qualification;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.QualificationsItem;

/** The qualifications of a person. Source: rules 14.5. */
@Controller("/communities/{community}/people/{person}/qualifications")
final class QualificationsController {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  QualificationsController(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Lists a person's qualifications, those that are over too. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<QualificationList> list(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return Answer.ofAny(
        known
            .in(community, person)
            .map(_ ->
                new QualificationList(
                    held(person).held().stream().map(QualificationView::of).toList())));
  }

  /** Gives a qualification by evidence, never to oneself. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.TOO_MANY_QUALIFICATIONS})
  Answer<Receipt> give(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewQualification asked) {
    Qualification given = asked.given(call);
    return settlement.once(
        call,
        () ->
            refusal(call, community, person)
                .<Decision<Receipt>>map(Decision.Refuse::new)
                .orElseGet(() -> given(held(person), given)));
  }

  private static Decision<Receipt> given(Qualifications held, Qualification given) {
    return held.full()
        ? new Decision.Refuse<>(ProblemCode.TOO_MANY_QUALIFICATIONS)
        : new Decision.Write<>(
            QualificationsItem.save(held.with(given)), new Receipt(given.code()));
  }

  /** Revokes a qualification from today on; what was served with it stays. */
  @Post("/{code}/revoke")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.NOT_QUALIFIED})
  Answer<Receipt> revoke(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable String code,
      @Body Said.Why why) {
    String reason = why.said();
    return settlement.once(
        call,
        () ->
            refusal(call, community, person)
                .<Decision<Receipt>>map(Decision.Refuse::new)
                .orElseGet(() -> {
                  LocalDate today = known.dayOf(community, call.now()).orElseThrow();
                  Ending how = new Ending(today, reason, call.person());
                  return revoked(held(person).revoked(code, how), code);
                }));
  }

  private static Decision<Receipt> revoked(Optional<Qualifications> changed, String code) {
    return changed
        .<Decision<Receipt>>map(
            all -> new Decision.Write<>(QualificationsItem.save(all), new Receipt(code)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_QUALIFIED));
  }

  private Optional<ProblemCode> refusal(Call call, CommunityId community, PersonId person) {
    if (known.in(community, person).isEmpty()) {
      return Optional.of(ProblemCode.NOT_FOUND);
    }
    return call.is(person) ? Optional.of(ProblemCode.OWN_FAVOUR) : Optional.empty();
  }

  private Qualifications held(PersonId person) {
    return QualificationsItem.read(person, table.read(QualificationsItem.keyOf(person)));
  }

  /**
   * A qualification to be given.
   *
   * @param code as service items require it
   * @param from the first day
   * @param validUntil the first day no more; for ever without
   * @param evidence what it rests on, in one line
   */
  @Serdeable
  record NewQualification(
      String code, LocalDate from, Optional<LocalDate> validUntil, String evidence) {
    Qualification given(Call call) {
      if (validUntil.filter(day -> !day.isAfter(from)).isPresent()) {
        throw BadInput.at("/validUntil", ProblemCode.INVALID_VALUE);
      }
      return new Qualification(
          Said.code("/code", code),
          from,
          validUntil,
          call.person(),
          Optional.empty(),
          BodyText.of("/evidence", evidence),
          Optional.empty());
    }
  }

  /**
   * What was given or revoked.
   *
   * @param code of the qualification
   */
  @Serdeable
  record Receipt(String code) {}

  /**
   * A qualification.
   *
   * @param code as service items require it
   * @param from the first day
   * @param validUntil the first day no more; for ever without
   * @param by who gave it
   * @param training that gave it, unless a worker did by evidence
   * @param evidence what it rests on
   * @param revokedFrom the first day no more, if it was revoked
   * @param reason why it was revoked
   */
  @Serdeable
  record QualificationView(
      String code,
      LocalDate from,
      Optional<LocalDate> validUntil,
      String by,
      Optional<String> training,
      String evidence,
      Optional<LocalDate> revokedFrom,
      Optional<String> reason) {
    static QualificationView of(Qualification each) {
      return new QualificationView(
          each.code(),
          each.from(),
          each.validUntil(),
          each.by().value(),
          each.training().map(TrainingId::value),
          each.evidence(),
          each.revocation().map(Ending::day),
          each.revocation().map(Ending::reason));
    }
  }

  /**
   * All qualifications of a person.
   *
   * @param items in the order in which they were given
   */
  @Serdeable
  record QualificationList(List<QualificationView> items) {}
}
