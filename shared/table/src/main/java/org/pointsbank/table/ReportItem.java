package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.report.Report;
import org.pointsbank.domain.report.ReportPhase;

/**
 * How a report of a community lies in the table: {@code REPORT#<c> | <period>#<c>}. It stands in
 * the queue {@code REPORTS} until it is made.
 */
public final class ReportItem {
  private static final String UNFINISHED = "REPORTS";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Period> PERIOD =
      Attribute.text("period", Period::name, Period::parse);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> BEGUN =
      Attribute.text("begun", Instant::toString, Instant::parse);
  private static final Attribute<Instant> MADE =
      Attribute.text("made", Instant::toString, Instant::parse);
  private static final Attribute<ReportPhase> PHASE =
      Attribute.text("phase", ReportPhase::name, ReportPhase::valueOf);
  private static final Attribute<String> AFTER = Attribute.text("after");

  private ReportItem() {}

  /** Where a report lies. */
  public static Key keyOf(Report.Of of) {
    return new Key(partition(of.community()), of.period() + "#" + of.community().value());
  }

  /** All reports of a community, by the names of their periods. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** Reports of all communities that are not made, by the names of their periods. */
  public static Slice unfinished() {
    return Slice.prefix(UNFINISHED, "");
  }

  /** The report as an item. */
  public static Item write(Report report) {
    return ReportFields.on(
        Item.at(keyOf(report.of()), "report")
            .with(COMMUNITY, report.of().community())
            .with(PERIOD, report.of().period())
            .withAny(BY, report.begun().by())
            .with(BEGUN, report.begun().at())
            .withAny(MADE, report.made())
            .with(PHASE, report.place().phase())
            .withAny(AFTER, report.place().after())
            .with(Item.VERSION, report.version())
            .withAny(Item.QUEUE, report.over() ? Optional.empty() : Optional.of(UNFINISHED)),
        report.sums());
  }

  /** Puts {@code next} in the place of the one it comes from by one step. */
  public static Transaction replace(Report next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as a report. */
  public static Report read(Item item) {
    return new Report(
        new Report.Of(item.get(COMMUNITY), item.get(PERIOD)),
        new Report.Begun(item.find(BY), item.get(BEGUN)),
        new Report.Place(item.get(PHASE), item.find(AFTER)),
        ReportFields.sums(item),
        item.find(MADE),
        item.version());
  }

  private static String partition(CommunityId community) {
    return "REPORT#" + community.value();
  }
}
