package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.lambda.Call;

/** Reads objections for people; auditors read no free texts, which could name somebody. */
@Singleton
final class Objections {
  private final Evaluations evaluations;
  private final Drafting drafting;
  private final Sights sights;

  Objections(Evaluations evaluations, Drafting drafting, Sights sights) {
    this.evaluations = evaluations;
    this.drafting = drafting;
    this.sights = sights;
  }

  Optional<ObjectionView> find(
      Call call, Manifest.Of of, PersonId objector, ObjectionId objection) {
    return evaluations
        .objection(of, objection)
        .filter(found -> found.objector().equals(objector))
        .map(found -> view(call, found));
  }

  ObjectionView.ObjectionList all(Call call, Manifest.Of of) {
    return new ObjectionView.ObjectionList(
        evaluations.objections(of).stream().map(found -> view(call, found)).toList());
  }

  private ObjectionView view(Call call, Objection objection) {
    Manifest.Of of = objection.of();
    boolean decides = sights.decides(call, of.community());
    boolean own = call.may(Act.SEE, objection.objector());
    boolean auditor = sights.auditor(call, of.community());
    ZoneId zone = drafting.book(of).zone();
    return ObjectionView.of(
        objection, zone, new ObjectionView.Sight(own || decides, decides || auditor));
  }
}
