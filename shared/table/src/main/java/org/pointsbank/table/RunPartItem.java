package org.pointsbank.table;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.evaluation.EvaluationRun;
import org.pointsbank.domain.evaluation.RunPart;

/**
 * How a community's part of a run lies in the table: {@code EVALUATION-RUN#<d>#<quarter> |
 * PART#<quarter>#<c>}; in the queue {@code EVALUATION-RUNS} until it is done.
 */
public final class RunPartItem {
  private static final String PREFIX = "PART#";
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<Quarter> QUARTER =
      Attribute.text("quarter", Quarter::toString, Quarter::parse);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<RunPart.State> STATE =
      Attribute.text("state", RunPart.State::name, RunPart.State::valueOf);
  private static final Attribute<Long> TRIES = Attribute.whole("tries");

  private RunPartItem() {}

  /** All parts of a run, by the ids of their communities. */
  public static Slice of(EvaluationRun run) {
    return Slice.prefix(EvaluationRunItem.partition(run.district(), run.quarter()), PREFIX);
  }

  /** Parts that are not done, of all runs, oldest quarter first. */
  public static Slice open() {
    return Slice.prefix(EvaluationRunItem.QUEUE, PREFIX);
  }

  /** Where a part lies. */
  public static Key keyOf(RunPart part) {
    return new Key(
        EvaluationRunItem.partition(part.district(), part.quarter()),
        PREFIX + part.quarter() + "#" + part.community().value());
  }

  /** The part as an item. */
  public static Item write(RunPart part) {
    Item item =
        Item.at(keyOf(part), "run-part")
            .with(DISTRICT, part.district())
            .with(QUARTER, part.quarter())
            .with(COMMUNITY, part.community())
            .with(STATE, part.state())
            .with(TRIES, part.tries())
            .with(Item.VERSION, part.version());
    return part.state().done() ? item : item.with(Item.QUEUE, EvaluationRunItem.QUEUE);
  }

  /** Puts {@code next} in the place of the one it comes from. */
  public static Transaction replace(RunPart next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as a part. */
  public static RunPart read(Item item) {
    return new RunPart(
        item.get(DISTRICT),
        item.get(QUARTER),
        item.get(COMMUNITY),
        item.get(STATE),
        item.get(TRIES),
        item.version());
  }
}
