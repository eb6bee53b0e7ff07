package org.pointsbank.table;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an {@link Import} lies in the table: {@code IMPORT#<import>|IMPORT}, a walk beside it as
 * {@code WALK#<name>}. It stands in the queue {@code IMPORTS} until it is finished.
 */
public final class ImportItem {
  /** The queue of everything unfinished, imports and walks. */
  public static final String UNFINISHED = "IMPORTS";

  private static final Attribute<ImportId> IMPORT =
      Attribute.text("import", ImportId::value, ImportId::new);
  private static final Attribute<ImportCourse> COURSE =
      Attribute.text("course", ImportCourse::name, ImportCourse::new);
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<String> OF = Attribute.text("of");
  private static final Attribute<Boolean> DRY_RUN = Attribute.flag("dryRun");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<Long> ROWS = Attribute.whole("rows");
  private static final Attribute<Long> DONE = Attribute.whole("done");
  private static final Attribute<Long> AFTER = Attribute.whole("after");
  private static final Attribute<Long> ACCEPTED = Attribute.whole("accepted");
  private static final Attribute<Long> UNCHANGED = Attribute.whole("unchanged");
  private static final Attribute<SortedMap<String, Long>> REJECTED =
      new Attribute<>("rejected", ImportItem::counts, ImportItem::counted);

  private static final Attribute<String> REASON = Attribute.text("reason");

  private ImportItem() {}

  /** Where the progress of {@code course} lies. */
  public static Key keyOf(ImportId id, ImportCourse course) {
    return new Key(partitionOf(id), course.name());
  }

  static String partitionOf(ImportId id) {
    return "IMPORT#" + id;
  }

  /** As an item. */
  public static Item write(Import course) {
    ImportProgress progress = course.progress();
    return Item.at(keyOf(course.id(), course.course()), "import")
        .with(IMPORT, course.id())
        .with(COURSE, course.course())
        .with(DISTRICT, course.district())
        .with(OF, course.kind())
        .with(DRY_RUN, course.dryRun())
        .with(BY, course.by())
        .with(AT, course.at())
        .with(ROWS, progress.rows())
        .with(DONE, progress.done())
        .with(AFTER, progress.after())
        .with(ACCEPTED, progress.accepted())
        .with(UNCHANGED, progress.unchanged())
        .with(REJECTED, progress.rejected())
        .with(Item.VERSION, course.version())
        .withAny(REASON, course.reason())
        .withAny(Item.QUEUE, progress.finished() ? Optional.empty() : Optional.of(UNFINISHED));
  }

  /** From an item. */
  public static Import read(Item item) {
    return new Import(
        item.get(IMPORT),
        item.get(COURSE),
        item.get(DISTRICT),
        item.get(OF),
        item.get(DRY_RUN),
        item.get(BY),
        item.get(AT),
        progress(item),
        item.version(),
        item.find(REASON));
  }

  private static ImportProgress progress(Item item) {
    return new ImportProgress(
        item.get(ROWS),
        item.get(DONE),
        item.get(AFTER),
        item.get(ACCEPTED),
        item.get(UNCHANGED),
        item.get(REJECTED));
  }

  private static AttributeValue counts(Map<String, Long> counts) {
    return AttributeValue.fromM(
        Entries.map(counts, count -> AttributeValue.fromN(Long.toString(count))));
  }

  private static SortedMap<String, Long> counted(AttributeValue stored) {
    return new TreeMap<>(Entries.map(stored.m(), count -> Long.valueOf(count.n())));
  }
}
