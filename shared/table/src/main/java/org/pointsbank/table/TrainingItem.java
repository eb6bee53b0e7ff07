package org.pointsbank.table;

import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Training;

/** How a training lies in the table: {@code COMMUNITY#<c>#TRAININGS | <training>}. */
public final class TrainingItem {
  private static final Attribute<TrainingId> TRAINING =
      Attribute.text("training", TrainingId::value, TrainingId::new);
  private static final Attribute<String> TITLE = Attribute.text("title");
  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<String> QUALIFICATION = Attribute.text("qualification");
  private static final Attribute<Long> MONTHS = Attribute.whole("months");
  private static final Attribute<Training.Phase> PHASE =
      Attribute.text("phase", Training.Phase::name, Training.Phase::valueOf);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);

  private TrainingItem() {}

  /** Where a training lies. */
  public static Key keyOf(CommunityId community, TrainingId training) {
    return new Key(partition(community), training.value());
  }

  /** All trainings of a community, by when they were made. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** The training as an item. */
  public static Item write(Training training) {
    return Item.at(keyOf(training.community(), training.id()), "training")
        .with(TRAINING, training.id())
        .with(TeamItem.COMMUNITY, training.community())
        .with(TITLE, training.title())
        .with(DAY, training.day())
        .with(MINUTES, training.minutes())
        .with(QUALIFICATION, training.qualification())
        .withAny(MONTHS, training.months())
        .with(PHASE, training.phase())
        .with(BY, training.by())
        .with(Item.VERSION, training.version());
  }

  /** The item as a training. */
  public static Training read(Item item) {
    return new Training(
        item.get(TRAINING),
        item.get(TeamItem.COMMUNITY),
        item.get(TITLE),
        item.get(DAY),
        item.get(MINUTES),
        item.get(QUALIFICATION),
        item.find(MONTHS),
        item.get(PHASE),
        item.get(BY),
        item.version());
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#TRAININGS";
  }
}
