package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;
import org.pointsbank.domain.merge.Merging;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.MergeItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/**
 * Makes two people one: both of them, lines, heads and powers move in one transaction, each under
 * its condition. Nothing of whoever is dropped is rewritten. Source: rules 15.3.
 */
@Singleton
final class JoinPeople {
  private final Unfinished unfinished;
  private final CarryOver carryOver;
  private final EndPowers endPowers;
  private final LineTerms lineTerms;
  private final Ids ids;

  JoinPeople(
      Unfinished unfinished,
      CarryOver carryOver,
      EndPowers endPowers,
      LineTerms lineTerms,
      Ids ids) {
    this.unfinished = unfinished;
    this.carryOver = carryOver;
    this.endPowers = endPowers;
    this.lineTerms = lineTerms;
    this.ids = ids;
  }

  Decision<MergeReceipt> decide(Merging.Merged merged) {
    Merge merge = merged.merge();
    Person keep = merged.pair().keep();
    CommunityId home = keep.communityOn(merged.day()).orElseThrow();
    CarryOver.Load load =
        carryOver.load(merge.drop(), keep, new CarryOver.Way(merge.community(), home));
    Optional<Problem> first = first(merged.pair(), merge.community(), load.held());
    if (first.isPresent()) {
      return new Decision.Refuse<>(first.get());
    }
    Confirmation word = said(merge);
    Transaction effect =
        MergeItem.replace(merge)
            .and(people(merged.pair()))
            .and(steps(merge, merged.day(), word))
            .and(powers(merge, merged.day(), word))
            .and(load.carried(lineTerms.at(merge.community(), Optional.of(word.by()), word.at())));
    // Asked after the powers were read for the effect: a role granted since then makes it fail.
    return endPowers.holdsRole(merge.drop(), merged.day())
        ? new Decision.Refuse<>(ProblemCode.ROLE_HELD)
        : new Decision.Write<>(effect, MergeReceipt.of(merge));
  }

  /** What must come to its end first, of either of the two, wherever they were. */
  private Optional<Problem> first(Merging.Pair pair, CommunityId community, Points held) {
    Optional<Problem> here = unfinished.of(community, pair.drop().id(), held);
    if (here.isPresent()) {
      return here;
    }
    return PreviewMerge.communities(pair.drop()).stream()
        .flatMap(each -> unfinished.of(each, pair.drop().id(), Points.NONE).stream())
        .findFirst()
        .or(() -> unfinished.move(pair.keep().id()));
  }

  private static Transaction people(Merging.Pair pair) {
    Transaction both =
        Transaction.EMPTY
            .replace(PersonItem.write(pair.keep()), pair.keep().version() - 1)
            .replace(PersonItem.write(pair.drop()), pair.drop().version() - 1);
    for (CommunityId community : PreviewMerge.communities(pair.drop())) {
      both = both.put(ForwardItem.write(community, pair.drop().id()));
    }
    return both;
  }

  private Transaction steps(Merge merge, LocalDate day, Confirmation word) {
    return Transaction.EMPTY
        .create(step(merge, merge.drop(), Step.Kind.MERGED_OUT, merge.keep(), day, word))
        .create(step(merge, merge.keep(), Step.Kind.MERGED_IN, merge.drop(), day, word));
  }

  private Item step(
      Merge merge,
      PersonId person,
      Step.Kind kind,
      PersonId about,
      LocalDate day,
      Confirmation word) {
    return StepItem.write(
        new Step(
            ids.next(), person, merge.community(), kind, day, about.value(), merge.reason(), word));
  }

  private Transaction powers(Merge merge, LocalDate day, Confirmation word) {
    return endPowers.of(
        new EndPowers.Gone(
            merge.drop(), merge.community(), day, merge.reason(), Optional.of(merge.keep())),
        word);
  }

  private static Confirmation said(Merge merge) {
    if (merge.state() instanceof MergeState.Done(Confirmation by, _)) {
      return by;
    }
    throw new IllegalStateException(merge + " is " + merge.state().word());
  }
}
