package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.lambda.Problem;

/**
 * The rules of a district before they are a version: a rule book without number and day.
 *
 * @param zone where the district's days begin and end
 * @param hours how hours become points, and which hours count
 * @param points how people move points by hand
 * @param expiry when points expire; none if they never do
 * @param rounds when half-year rounds happen
 * @param evaluation how a quarter is evaluated
 * @param paper how large a passbook is
 * @param activities how activities are organised
 * @param items the catalogue
 * @param communities what communities have otherwise
 * @param acting who acts for whom; of age at 18 and three people for a proxy if it is left out
 */
@Serdeable
public record RuleDraftForm(
    String zone,
    HoursForm hours,
    PointsForm points,
    Optional<ExpiryForm> expiry,
    RoundsForm rounds,
    EvaluationForm evaluation,
    PaperForm paper,
    ActivitiesForm activities,
    List<ItemForm> items,
    List<CommunityForm> communities,
    Optional<ActingForm> acting) {

  /** The rules of {@code book}, whatever its number and day. */
  public static RuleDraftForm of(RuleBook book) {
    RuleBookForm form = RuleBookForm.of(book);
    return new RuleDraftForm(
        form.zone(),
        form.hours(),
        form.points(),
        form.expiry(),
        form.rounds(),
        form.evaluation(),
        form.paper(),
        form.activities(),
        form.items(),
        form.communities(),
        form.acting());
  }

  /**
   * All that is wrong with it, in the order of its fields; nothing if it can be a rule book.
   *
   * @param at the JSON pointer of these rules in the body; empty if they are the body
   * @param district the ids of the district's communities
   */
  public List<Problem.FieldProblem> problems(String at, Set<String> district) {
    Findings findings = new Findings();
    RuleCheck.check(at, this, district, findings);
    return findings.all();
  }

  /**
   * The rule book that this says, as {@code version} and in force from {@code day} on.
   *
   * @throws IllegalArgumentException if it has {@link #problems}
   */
  public RuleBook book(long version, LocalDate day) {
    return new RuleBookForm(
            version,
            day,
            zone,
            hours,
            points,
            expiry,
            rounds,
            evaluation,
            paper,
            activities,
            items,
            communities,
            acting)
        .book(version, day);
  }
}
