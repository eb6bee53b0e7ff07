package org.pointsbank.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.TrialId;

@DisplayName("Adopting a draft")
final class AdoptionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final TrialId TRIAL = new TrialId(Sample.id("712"));

  @ParameterizedTest(name = "with a book of {0}, for {1}: free from {2}")
  @CsvSource({
    "2026-01-01, 2026-10-02, ''",
    "2026-01-01, 2026-10-01, 2026-10-02",
    "2026-01-01, 2026-09-30, 2026-10-02",
    "2026-09-30, 2026-10-02, ''",
    "2026-10-01, 2026-10-02, ''",
    "2026-10-01, 2026-10-01, 2026-10-02",
    "2027-01-01, 2027-01-02, ''",
    "2027-01-01, 2027-01-01, 2027-01-02",
    "2027-01-01, 2026-10-02, 2027-01-02",
  })
  void takesAFutureDayBehindEveryBook(LocalDate latest, LocalDate effective, String from) {
    Adoption adoption = decide(latest, effective, Optional.empty(), Optional.of(TRIAL));

    if (from.isEmpty()) {
      assertThat(adoption).isInstanceOf(Adoption.Granted.class);
    } else {
      assertThat(adoption).isEqualTo(new Adoption.NotLater(LocalDate.parse(from)));
    }
  }

  @Test
  void givesTheNextNumberAndThatDay() {
    LocalDate effective = LocalDate.of(2027, 1, 1);
    Adoption.Granted granted = granted(Optional.of(TRIAL), Optional.empty());

    assertThat(granted.book()).isEqualTo(Sample.draft().rules().as(8, effective));
    assertThat(granted.draft().state())
        .isEqualTo(new DraftState.Adopted(8, effective, Sample.OFFICER, new Ground.Tried(TRIAL)));
  }

  @Test
  void keepsWhoDraftedAndWhoAdopted() {
    assertThat(granted(Optional.of(TRIAL), Optional.empty()).trail())
        .isEqualTo(
            new BookTrail(
                Sample.draft().id(),
                Sample.OFFICER,
                Sample.OFFICER,
                Sample.OFFICER,
                new Ground.Tried(TRIAL)));
  }

  @Test
  void leavesTheEditionOfItsRulesAsItWas() {
    assertThat(granted(Optional.of(TRIAL), Optional.empty()).draft().edition())
        .isEqualTo(Sample.draft().edition());
  }

  @Test
  void needsATrialOrAReason() {
    assertThat(decide(TODAY, TODAY.plusDays(1), Optional.empty(), Optional.empty()))
        .isEqualTo(new Adoption.TrialMissing());
  }

  @Test
  void standsOnAReasonWithoutATrial() {
    assertThat(granted(Optional.empty(), Optional.of("法规已定")).trail().ground())
        .isEqualTo(new Ground.Untried("法规已定"));
  }

  @Test
  void standsOnItsTrialWhateverReasonIsGiven() {
    assertThat(granted(Optional.of(TRIAL), Optional.of("法规已定")).trail().ground())
        .isEqualTo(new Ground.Tried(TRIAL));
  }

  @Test
  void closesIt() {
    RuleDraft closed = granted(Optional.of(TRIAL), Optional.empty()).draft();
    Adoption.Asked again =
        new Adoption.Asked(LocalDate.of(2028, 1, 1), Optional.empty(), Sample.OFFICER);

    assertThat(Adoption.decide(closed, again, known(TODAY, Optional.of(TRIAL))))
        .isEqualTo(new Adoption.Closed(8));
    assertThat(Redrafting.decide(closed, closed.version(), closed.rules(), Sample.OFFICER))
        .isEqualTo(new Redrafting.Closed(8));
  }

  @ParameterizedTest(name = "seen in version {0}: {1}")
  @CsvSource({"0, false", "1, true", "2, false"})
  void isPrecededByWritingWhatWasSeen(long seen, boolean written) {
    Redrafting redrafting =
        Redrafting.decide(Sample.draft(), seen, Sample.draft().rules(), Sample.OFFICER);

    if (written) {
      assertThat(((Redrafting.Granted) redrafting).draft().version()).isEqualTo(2);
    } else {
      assertThat(redrafting).isEqualTo(new Redrafting.Outdated(1));
    }
  }

  @ParameterizedTest(name = "seen in version {0}, the same rules {1}, the same person {2}: {3}")
  @CsvSource({
    "1, true, true, true",
    "1, false, true, false",
    "1, true, false, false",
    "0, true, true, false",
    "3, true, true, false"
  })
  void isPrecededByNoRefusalOfWhatOneWroteOneself(
      long seen, boolean sameRules, boolean samePerson, boolean repeated) {
    RuleBook rules = Sample.withoutCleanUp();
    RuleDraft draft =
        ((Redrafting.Granted) Redrafting.decide(Sample.draft(), 1, rules, Sample.OFFICER)).draft();
    PersonId by = samePerson ? Sample.OFFICER.by() : new PersonId(Sample.id("101"));

    Redrafting again =
        Redrafting.decide(
            draft,
            seen,
            sameRules ? rules : Sample.draft().rules(),
            new Signature(by, Sample.NOW.plusSeconds(1)));

    assertThat(again)
        .isEqualTo(repeated ? new Redrafting.Repeated(draft) : new Redrafting.Outdated(2));
  }

  private static Adoption.Granted granted(Optional<TrialId> trial, Optional<String> reason) {
    return (Adoption.Granted) decide(TODAY, LocalDate.of(2027, 1, 1), reason, trial);
  }

  private static Adoption decide(
      LocalDate latest, LocalDate effective, Optional<String> reason, Optional<TrialId> trial) {
    return Adoption.decide(
        Sample.draft(),
        new Adoption.Asked(effective, reason, Sample.OFFICER),
        known(latest, trial));
  }

  private static Adoption.Known known(LocalDate latest, Optional<TrialId> trial) {
    RuleBook rules = Sample.draft().rules();
    return new Adoption.Known(
        new RuleBooks(List.of(rules.as(7, latest), rules.as(1, LocalDate.of(2020, 1, 1)))),
        TODAY,
        trial);
  }
}
