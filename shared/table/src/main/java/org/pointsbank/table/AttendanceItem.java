package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;

/**
 * How an attendance lies in the table: {@code TRAINING#<t> | <person>}. Only ever created, so
 * nobody attends twice.
 */
public final class AttendanceItem {
  private static final Attribute<TrainingId> TRAINING =
      Attribute.text("training", TrainingId::value, TrainingId::new);
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private AttendanceItem() {}

  /**
   * Somebody at a training.
   *
   * @param training which one
   * @param person who was there
   * @param by who put them on the list
   * @param at when
   */
  public record Attendance(TrainingId training, PersonId person, PersonId by, Instant at) {}

  /** Where an attendance lies. */
  public static Key keyOf(TrainingId training, PersonId person) {
    return new Key(partition(training), person.value());
  }

  /** Everybody at a training. */
  public static Slice at(TrainingId training) {
    return Slice.prefix(partition(training), "");
  }

  /** The attendance as an item. */
  public static Item write(Attendance attendance) {
    return Item.at(keyOf(attendance.training(), attendance.person()), "attendance")
        .with(TRAINING, attendance.training())
        .with(PERSON, attendance.person())
        .with(BY, attendance.by())
        .with(AT, attendance.at());
  }

  /** The item as an attendance. */
  public static Attendance read(Item item) {
    return new Attendance(item.get(TRAINING), item.get(PERSON), item.get(BY), item.get(AT));
  }

  private static String partition(TrainingId training) {
    return "TRAINING#" + training.value();
  }
}
