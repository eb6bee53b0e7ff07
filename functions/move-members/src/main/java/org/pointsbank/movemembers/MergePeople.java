package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;
import org.pointsbank.domain.merge.Merging;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.MergeItem;

/** Previews, proposes, confirms and refuses that two people are one. Source: rules 15. */
@Singleton
final class MergePeople {
  private final Merges merges;
  private final PreviewMerge previewMerge;
  private final JoinPeople joinPeople;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  MergePeople(
      Merges merges,
      PreviewMerge previewMerge,
      JoinPeople joinPeople,
      RuleShelf rules,
      Settlement settlement,
      Ids ids) {
    this.merges = merges;
    this.previewMerge = previewMerge;
    this.joinPeople = joinPeople;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  Answer<MergePreview> preview(Call call, CommunityId community, PersonId drop, PersonId keep) {
    return Answer.ofAny(
        merges
            .pair(community, keep, drop)
            .map(pair -> previewMerge.of(pair, today(call, community))));
  }

  /** Proposes that {@code drop} goes on as whom {@code asked} names. */
  Answer<MergeReceipt> propose(Call call, CommunityId community, PersonId drop, NewMerge asked) {
    Merge merge =
        new Merge(
            new MergeId(ids.next()),
            drop,
            asked.kept(drop),
            community,
            asked.said(),
            new Confirmation(call.person(), call.now()),
            new MergeState.Proposed(),
            1);
    return settlement.once(
        call,
        () ->
            merges
                .pair(community, merge.keep(), drop)
                .map(pair -> decide(call, merge, pair))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<MergeReceipt> decide(Call call, Merge merge, Merging.Pair pair) {
    Optional<Merging> unfit =
        call.actsFor(merge.keep())
            ? Optional.of(new Merging.OwnFavour())
            : Merging.unfit(pair, call.person(), today(call, merge.community()));
    if (unfit.isPresent()) {
      return answer(unfit.get());
    }
    return merges.anyWaiting(merge.drop())
        ? new Decision.Refuse<>(ProblemCode.MERGE_OPEN)
        : new Decision.Write<>(
            Touched.by(pair.drop()).create(MergeItem.write(merge)), MergeReceipt.of(merge));
  }

  /** Confirms the proposal that {@code named} names. */
  Answer<MergeReceipt> confirm(Call call, Merges.Named named) {
    Confirmation word = new Confirmation(call.person(), call.now());
    LocalDate today = today(call, named.community());
    return settlement.once(
        call,
        () -> {
          Optional<Merge> merge = merges.find(named);
          Optional<Merging.Pair> pair =
              merge.flatMap(found -> merges.pair(named.community(), found.keep(), found.drop()));
          if (merge.isEmpty() || pair.isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          return call.actsFor(merge.get().keep())
              ? new Decision.Refuse<>(ProblemCode.OWN_FAVOUR)
              : answer(Merging.confirm(merge.get(), pair.get(), word, today));
        });
  }

  /** Refuses the proposal that {@code named} names. */
  Answer<MergeReceipt> refuse(Call call, Merges.Named named, String reason) {
    Confirmation word = new Confirmation(call.person(), call.now());
    return settlement.once(
        call,
        () ->
            merges
                .find(named)
                .map(merge ->
                    call.actsFor(merge.keep())
                        ? answer(new Merging.OwnFavour())
                        : answer(Merging.refuse(merge, word, reason)))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<MergeReceipt> answer(Merging merging) {
    return switch (merging) {
      case Merging.Noted(Merge merge) ->
          new Decision.Write<>(MergeItem.replace(merge), MergeReceipt.of(merge));
      case Merging.Merged merged -> joinPeople.decide(merged);
      case Merging.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Merging.ProposedByYou() -> new Decision.Refuse<>(ProblemCode.SIGNED_BY_YOU);
      case Merging.MergedAlready() -> new Decision.Refuse<>(ProblemCode.PERSON_MERGED);
      case Merging.Deceased() -> new Decision.Refuse<>(ProblemCode.PERSON_DECEASED);
      case Merging.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Merging.NotMember(LocalDate day) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.NOT_A_MEMBER, "day", day));
    };
  }

  private LocalDate today(Call call, CommunityId community) {
    return LocalDate.ofInstant(call.now(), rules.of(community).zone());
  }
}
