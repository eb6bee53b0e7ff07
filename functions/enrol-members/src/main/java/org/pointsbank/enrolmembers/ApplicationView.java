package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;

/**
 * An application; who applied is known only while it waits.
 *
 * @param application the bank's own id
 * @param community where
 * @param at when it was made
 * @param writtenBy the worker who wrote it; empty if they applied by themselves
 * @param state {@code applied}, {@code approved}, {@code declined} or {@code withdrawn}
 * @param applicant who, while it waits
 * @param decision what came of it, once it is over
 */
@Serdeable
record ApplicationView(
    String application,
    String community,
    OffsetDateTime at,
    Optional<String> writtenBy,
    String state,
    Optional<ApplicantView> applicant,
    Optional<DecisionView> decision) {

  /**
   * Who applies.
   *
   * @param name masked for an officer: {@code 王*}
   * @param phone the last four digits, except to whoever applied
   * @param born the birth date, if told; shown to whoever applied alone
   * @param capacities as what they wish to serve
   * @param skills what they can do; never shown to an officer
   */
  @Serdeable
  record ApplicantView(
      String name,
      String phone,
      Optional<LocalDate> born,
      List<Capacity> capacities,
      List<String> skills) {
    private static ApplicantView whole(Applicant who) {
      return new ApplicantView(
          who.name(), who.phone(), who.born(), who.capacities(), who.skills().words());
    }

    private static ApplicantView named(Applicant who) {
      return new ApplicantView(
          who.name(),
          Masked.phone(who.phone()),
          Optional.empty(),
          who.capacities(),
          who.skills().words());
    }

    private static ApplicantView masked(Applicant who) {
      return new ApplicantView(
          Masked.name(who.name()),
          Masked.phone(who.phone()),
          Optional.empty(),
          who.capacities(),
          List.of());
    }

    /** Names may not reach a log by accident. */
    @Override
    public String toString() {
      return "ApplicantView";
    }
  }

  /**
   * What came of an application.
   *
   * @param by who decided; empty if it was taken back
   * @param at when
   * @param person who they are now, if it was approved
   * @param number their member number, if it was approved
   * @param reason why it was declined
   */
  @Serdeable
  record DecisionView(
      Optional<String> by,
      OffsetDateTime at,
      Optional<String> person,
      Optional<String> number,
      Optional<String> reason) {
    private static Optional<DecisionView> of(ApplicationState state, ZoneId zone) {
      return switch (state) {
        case ApplicationState.Waiting _ -> Optional.empty();
        case ApplicationState.Approved(PersonId person, String number, Confirmation by) ->
            Optional.of(
                new DecisionView(
                    Optional.of(by.by().value()),
                    time(by.at(), zone),
                    Optional.of(person.value()),
                    Optional.of(number),
                    Optional.empty()));
        case ApplicationState.Declined(Confirmation by, String reason) ->
            Optional.of(
                new DecisionView(
                    Optional.of(by.by().value()),
                    time(by.at(), zone),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(reason)));
        case ApplicationState.Withdrawn(Instant at) ->
            Optional.of(
                new DecisionView(
                    Optional.empty(),
                    time(at, zone),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
      };
    }

    private DecisionView unsigned() {
      return new DecisionView(Optional.empty(), at, person, number, reason);
    }
  }

  /** For a worker, who reads phone and birth date in a disclosure. */
  static ApplicationView named(Application application, ZoneId zone) {
    return of(application, zone, ApplicantView::named);
  }

  /** For an officer. */
  static ApplicationView masked(Application application, ZoneId zone) {
    return of(application, zone, ApplicantView::masked);
  }

  private static ApplicationView of(
      Application application, ZoneId zone, Function<Applicant, ApplicantView> view) {
    Optional<ApplicantView> applicant =
        application.state() instanceof ApplicationState.Waiting(Applicant who)
            ? Optional.of(view.apply(who))
            : Optional.empty();
    return new ApplicationView(
        application.id().value(),
        application.community().value(),
        time(application.at(), zone),
        application.writtenBy().map(PersonId::value),
        application.state().word(),
        applicant,
        DecisionView.of(application.state(), zone));
  }

  /** For who applied: their own data, and nobody else's. */
  static ApplicationView own(Application application, ZoneId zone) {
    ApplicationView all = of(application, zone, ApplicantView::whole);
    return new ApplicationView(
        all.application,
        all.community,
        all.at,
        Optional.empty(),
        all.state,
        all.applicant,
        all.decision.map(DecisionView::unsigned));
  }

  private static OffsetDateTime time(Instant at, ZoneId zone) {
    return at.atZone(zone).toOffsetDateTime();
  }
}
