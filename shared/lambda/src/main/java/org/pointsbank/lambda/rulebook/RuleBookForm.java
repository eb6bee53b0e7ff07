package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.ActingRules;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/**
 * One version of a district's rules.
 *
 * @param version every line names it
 * @param effective the first local day it is in force
 * @param zone where the district's days begin and end
 * @param hours how hours become points, and which hours count
 * @param points how people move points by hand
 * @param expiry when points expire; none if they never do
 * @param rounds when half-year rounds happen
 * @param evaluation how a quarter is evaluated
 * @param paper how large a passbook is
 * @param activities how activities are organised
 * @param items the catalogue, by code
 * @param communities what communities have otherwise
 * @param acting who acts for whom; of age at 18 and three people for a proxy if it is left out
 */
@Serdeable
public record RuleBookForm(
    long version,
    LocalDate effective,
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

  /** The rule book as JSON shows it. */
  public static RuleBookForm of(RuleBook book) {
    return new RuleBookForm(
        book.version(),
        book.effective(),
        book.zone().getId(),
        HoursForm.of(book.hours()),
        PointsForm.of(book.points()),
        ExpiryForm.of(book.expiry()),
        RoundsForm.of(book.rounds()),
        EvaluationForm.of(book.evaluation()),
        PaperForm.of(book.paper()),
        ActivitiesForm.of(book.activities()),
        book.items().values().stream()
            .sorted(Comparator.comparing(ServiceItem::code))
            .map(ItemForm::of)
            .toList(),
        book.communities().entrySet().stream()
            .sorted(Comparator.comparing(own -> own.getKey().value()))
            .map(own -> CommunityForm.of(own.getKey(), own.getValue()))
            .toList(),
        Optional.of(ActingForm.of(book.acting())));
  }

  /**
   * The rule book that this says, as {@code asVersion} and in force from {@code day} on.
   *
   * @throws IllegalArgumentException if the domain refuses it
   */
  public RuleBook book(long asVersion, LocalDate day) {
    return new RuleBook(
        asVersion,
        day,
        ZoneId.of(zone),
        items.stream()
            .map(ItemForm::item)
            .collect(Collectors.toMap(ServiceItem::code, Function.identity())),
        hours.rules(),
        points.rules(),
        expiry.map(ExpiryForm::rules).orElseGet(Expiry.Never::new),
        rounds.rules(),
        evaluation.rules(),
        paper.rules(),
        activities.rules(),
        acting.map(ActingForm::rules).orElse(ActingRules.FIRST),
        communities.stream()
            .collect(
                Collectors.toMap(own -> new CommunityId(own.community()), CommunityForm::rules)));
  }
}
