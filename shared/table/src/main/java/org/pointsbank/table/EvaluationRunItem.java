package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.evaluation.EvaluationRun;

/**
 * How a run over a district lies in the table: {@code EVALUATION-RUN#<d>#<quarter> | RUN}; in the
 * queue {@code EVALUATION-RUNS} until every community has its part. District and quarter are in the
 * queue's order by {@code RUN#<quarter>#<d>}, which is its sort key.
 */
public final class EvaluationRunItem {
  /** The queue of runs that are not spread, and of parts that are not done. */
  static final String QUEUE = "EVALUATION-RUNS";

  private static final String PREFIX = "RUN#";
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<String> SPREAD_TO = Attribute.text("spreadTo");

  private EvaluationRunItem() {}

  /** Where a run lies. */
  public static Key keyOf(DistrictId district, Quarter quarter) {
    return new Key(partition(district, quarter), PREFIX + quarter + "#" + district.value());
  }

  static String partition(DistrictId district, Quarter quarter) {
    return "EVALUATION-RUN#" + district.value() + "#" + quarter;
  }

  /** Runs that are not spread yet. */
  public static Slice unspread() {
    return Slice.prefix(QUEUE, PREFIX);
  }

  /** The run as an item. */
  public static Item write(EvaluationRun run) {
    return Item.at(keyOf(run.district(), run.quarter()), "evaluation-run")
        .with(BY, run.started().by())
        .with(AT, run.started().at())
        .withAny(SPREAD_TO, run.spreadTo())
        .withAny(Item.QUEUE, run.spreadTo().map(_ -> QUEUE))
        .with(Item.VERSION, run.version());
  }

  /** The item as a run. */
  public static EvaluationRun read(Item item) {
    List<String> key = List.of(item.key().sk().split("#", -1));
    return new EvaluationRun(
        new DistrictId(key.get(2)),
        Quarter.parse(key.get(1)),
        new Confirmation(item.get(BY), item.get(AT)),
        item.find(SPREAD_TO),
        item.version());
  }
}
