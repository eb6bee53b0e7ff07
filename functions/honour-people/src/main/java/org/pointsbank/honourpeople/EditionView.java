package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Marks;
import org.pointsbank.domain.honour.Nominee;
import org.pointsbank.domain.honour.Standing;

/**
 * An edition of a programme.
 *
 * @param programme of which
 * @param period a quarter or a year
 * @param terms under which it was opened
 * @param state {@code open} or {@code decided}
 * @param panel ids of those who give marks
 * @param openedAt when it was opened
 * @param nominees by their ids; only to those who lead, nominate, mark or audit it
 * @param marks all to those who lead or audit it; to a member of the panel their own
 * @param standings first rank first, once it is decided
 * @param decidedBy who decided
 * @param decidedAt when
 * @param reason why it was decided so; auditors do not see it
 */
@Serdeable
record EditionView(
    String programme,
    String period,
    TermsForm terms,
    String state,
    List<String> panel,
    OffsetDateTime openedAt,
    List<NomineeView> nominees,
    List<MarksView> marks,
    List<StandingView> standings,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> reason) {

  /**
   * What a reader sees.
   *
   * @param nominees whether the nominees
   * @param allMarks whether the marks of everybody
   * @param names whether masked names
   * @param texts whether what people wrote, and whose place it is
   */
  record Sight(boolean nominees, boolean allMarks, boolean names, boolean texts) {}

  /**
   * What there is to see.
   *
   * @param nominees of it
   * @param marks of it
   * @param standings of it
   * @param names masked, as far as the reader sees any
   */
  record Content(
      List<Nominee> nominees,
      List<Marks> marks,
      List<Standing> standings,
      Map<PersonId, String> names) {}

  static EditionView of(Edition edition, ZoneId zone, Sight sight, Content content) {
    Optional<EditionState.Decided> decided =
        edition.state() instanceof EditionState.Decided state
            ? Optional.of(state)
            : Optional.empty();
    Optional<Confirmation> word = decided.map(EditionState.Decided::by);
    return new EditionView(
        edition.programme().value(),
        edition.period().name(),
        TermsForm.of(edition.terms()),
        edition.state().word(),
        edition.panel().stream().map(PersonId::value).toList(),
        edition.opened().at().atZone(zone).toOffsetDateTime(),
        content.nominees().stream()
            .map(each -> NomineeView.of(each, content.names(), sight))
            .toList(),
        content.marks().stream().map(MarksView::of).toList(),
        content.standings().stream()
            .map(each -> StandingView.of(each, content.names(), sight))
            .toList(),
        word.map(each -> each.by().value()),
        word.map(each -> each.at().atZone(zone).toOffsetDateTime()),
        decided.map(EditionState.Decided::reason).filter(_ -> sight.names()));
  }
}
