package org.pointsbank.table;

import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.Signature;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.domain.draft.TrialPhase;
import org.pointsbank.domain.draft.TrialProgress;

/**
 * How a trial lies in the table: {@code DRAFT#<draft> | TRIAL#<trial>}. It stands in the queue
 * {@code TRIALS} until it is over.
 */
public final class TrialItem {
  /** The queue of trials that are not over. */
  public static final String UNFINISHED = "TRIALS";

  private static final String PREFIX = "TRIAL#";
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<Long> EDITION = Attribute.whole("edition");
  private static final Attribute<Quarter> PERIOD =
      Attribute.text("period", Quarter::toString, Quarter::parse);
  private static final Attribute<CommunityId> ONE =
      Attribute.text("one", CommunityId::value, CommunityId::new);
  private static final Attribute<List<String>> COMMUNITIES = Attribute.texts("communities");
  private static final Attribute<Signature> BEGUN = DraftFields.signature("begun");
  private static final Attribute<TrialPhase> PHASE =
      Attribute.text("phase", TrialPhase::name, TrialPhase::valueOf);
  private static final Attribute<Integer> COMMUNITY =
      Attribute.whole("community", Integer::longValue, Math::toIntExact);
  private static final Attribute<String> AFTER = Attribute.text("after");
  private static final Attribute<Long> ALL = Attribute.whole("all");
  private static final Attribute<Long> DONE = Attribute.whole("done");
  private static final Attribute<Long> DIFFERING = Attribute.whole("differing");

  private TrialItem() {}

  /** Where a trial lies. */
  public static Key keyOf(RuleDraftId draft, TrialId trial) {
    return new Key(partition(draft), PREFIX + trial.value());
  }

  /** All trials of a draft, oldest first. */
  public static Slice of(RuleDraftId draft) {
    return Slice.prefix(partition(draft), PREFIX);
  }

  /** The trial as an item. */
  public static Item write(Trial trial) {
    TrialProgress progress = trial.progress();
    Item item =
        Item.at(keyOf(trial.draft(), trial.id()), "trial")
            .with(DraftFields.TRIAL, trial.id())
            .with(DISTRICT, trial.district())
            .with(DraftFields.DRAFT, trial.draft())
            .with(EDITION, trial.edition())
            .with(PERIOD, trial.scope().period())
            .withAny(ONE, trial.scope().one())
            .with(
                COMMUNITIES, trial.scope().communities().stream().map(CommunityId::value).toList())
            .with(BEGUN, trial.begun())
            .with(PHASE, progress.phase())
            .with(COMMUNITY, progress.place().community())
            .withAny(AFTER, progress.place().after())
            .with(ALL, progress.accounts().all())
            .with(DONE, progress.accounts().done())
            .with(DIFFERING, progress.accounts().differing())
            .with(Item.VERSION, trial.version())
            .withAny(Item.QUEUE, progress.over() ? Optional.empty() : Optional.of(UNFINISHED));
    return TrialSumsFields.on(item, progress.sums());
  }

  /** The item as a trial. */
  public static Trial read(Item item) {
    return new Trial(
        item.get(DraftFields.TRIAL),
        item.get(DISTRICT),
        item.get(DraftFields.DRAFT),
        item.get(EDITION),
        new Trial.Scope(
            item.get(PERIOD),
            item.find(ONE),
            item.get(COMMUNITIES).stream().map(CommunityId::new).toList()),
        item.get(BEGUN),
        new TrialProgress(
            item.get(PHASE),
            new TrialProgress.Place(item.get(COMMUNITY), item.find(AFTER)),
            new TrialProgress.Accounts(item.get(ALL), item.get(DONE), item.get(DIFFERING)),
            TrialSumsFields.in(item)),
        item.version());
  }

  private static String partition(RuleDraftId draft) {
    return "DRAFT#" + draft.value();
  }
}
