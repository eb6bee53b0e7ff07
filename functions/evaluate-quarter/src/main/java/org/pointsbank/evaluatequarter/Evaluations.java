package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.Progress;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.ExcusalItem;
import org.pointsbank.table.ObjectionItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.RankedTeamItem;

/** Reads an evaluation with all that belongs to it. */
@Singleton
final class Evaluations {
  private final BankTable table;
  private final Drafting drafting;

  Evaluations(BankTable table, Drafting drafting) {
    this.table = table;
    this.drafting = drafting;
  }

  /** Read before everything that moves it on. */
  Course course(Manifest.Of of) {
    return CourseItem.of(table, of);
  }

  Optional<Manifest> manifest(Manifest.Of of) {
    return table.read(EvaluationItem.keyOf(of)).map(EvaluationItem::read);
  }

  /** Everybody who was ever excused, by id. */
  List<Excusal> excusals(Manifest.Of of) {
    List<Excusal> excusals = new ArrayList<>();
    table.each(ExcusalItem.of(of), item -> excusals.add(ExcusalItem.read(of, item)));
    return excusals;
  }

  /** All objections, oldest first. */
  List<Objection> objections(Manifest.Of of) {
    List<Objection> objections = new ArrayList<>();
    table.each(ObjectionItem.of(of), item -> objections.add(ObjectionItem.read(of, item)));
    return objections;
  }

  Optional<Objection> objection(Manifest.Of of, ObjectionId id) {
    return table.read(ObjectionItem.keyOf(of, id)).map(item -> ObjectionItem.read(of, item));
  }

  /** Somebody the community knows; what is elsewhere looks absent. */
  Optional<Person> known(Manifest.Of of, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.knownIn(of.community()));
  }

  /** Everybody who is ranked, over all colours. */
  List<RankedPerson> overall(Manifest manifest) {
    List<RankedPerson> people = new ArrayList<>();
    table.each(
        RankedPersonItem.of(manifest, RankingName.OVERALL),
        item -> people.add(RankedPersonItem.read(manifest.of().community(), item)));
    return people;
  }

  /** All teams that are listed. */
  List<RankedTeam> teams(Manifest manifest) {
    List<RankedTeam> teams = new ArrayList<>();
    table.each(RankedTeamItem.of(manifest), item -> teams.add(RankedTeamItem.read(item)));
    return teams;
  }

  /** When something happens to {@code of}, by the clock and the rule book of its community. */
  Progress.Moment moment(Manifest.Of of, Manifest.Made made) {
    RuleBook book = drafting.book(of);
    return new Progress.Moment(
        made, LocalDate.ofInstant(made.at(), book.zone()), book.evaluation().noticeDays());
  }

  EvaluationView view(Manifest manifest, Course course) {
    return EvaluationView.of(
        manifest, course, drafting.book(manifest.of()).zone(), Optional.empty());
  }
}
