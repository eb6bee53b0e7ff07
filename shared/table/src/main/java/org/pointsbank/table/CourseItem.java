package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Stage;

/**
 * How the life of an evaluation lies in the table: {@code EVALUATION#<c>#<quarter> |
 * COURSE#<quarter>#<c>}, beside the manifest, which says nothing about it; in the queue {@code
 * NOTICES} while it is on public notice. Quarter and community make its sort key the only one of
 * its queue.
 */
public final class CourseItem {
  private static final String NOTICES = "NOTICES";
  private static final String PREFIX = "COURSE#";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Quarter> QUARTER =
      Attribute.text("quarter", Quarter::toString, Quarter::parse);
  private static final Attribute<String> STAGE = Attribute.text("stage");
  private static final Attribute<Long> OPEN = Attribute.whole("open");
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("until", LocalDate::toString, LocalDate::parse);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<String> INPUTS = Attribute.text("inputs");

  private CourseItem() {}

  /** Where the life of an evaluation lies. */
  public static Key keyOf(Manifest.Of of) {
    String sk = PREFIX + of.quarter() + "#" + of.community().value();
    return new Key(EvaluationItem.partition(of), sk);
  }

  /** All evaluations that are on public notice. */
  public static Slice onNotice() {
    return Slice.prefix(NOTICES, PREFIX);
  }

  /** As far as it has come; nothing is written of one that has not begun. */
  public static Course of(BankTable table, Manifest.Of of) {
    return table.read(keyOf(of)).map(CourseItem::read).orElseGet(() -> Course.of(of));
  }

  /** Puts {@code next} in the place of the one it comes from. */
  public static Transaction replace(Course next) {
    return next.version() == 1
        ? Transaction.EMPTY.create(write(next))
        : Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The life of an evaluation as an item. */
  public static Item write(Course course) {
    Item item =
        Item.at(keyOf(course.of()), "course")
            .with(COMMUNITY, course.of().community())
            .with(QUARTER, course.of().quarter())
            .with(STAGE, course.stage().word())
            .with(OPEN, course.open())
            .with(Item.VERSION, course.version());
    return switch (course.stage()) {
      case Stage.Draft() -> item;
      case Stage.Notice(Manifest.Made opened, LocalDate until) ->
          made(item, opened).with(UNTIL, until).with(Item.QUEUE, NOTICES);
      case Stage.Published(LocalDate until, Manifest.Made made, String inputs) ->
          made(item, made).with(UNTIL, until).with(INPUTS, inputs);
    };
  }

  private static Item made(Item item, Manifest.Made made) {
    return item.with(AT, made.at()).withAny(BY, made.by());
  }

  /** The item as the life of an evaluation. */
  public static Course read(Item item) {
    return new Course(
        new Manifest.Of(item.get(COMMUNITY), item.get(QUARTER)),
        stage(item),
        item.get(OPEN),
        item.version());
  }

  private static Stage stage(Item item) {
    String word = item.get(STAGE);
    return switch (word) {
      case "draft" -> new Stage.Draft();
      case "public-notice" -> new Stage.Notice(made(item), item.get(UNTIL));
      case "published" -> new Stage.Published(item.get(UNTIL), made(item), item.get(INPUTS));
      default -> throw new IllegalStateException("unknown stage " + word);
    };
  }

  private static Manifest.Made made(Item item) {
    return new Manifest.Made(item.get(AT), item.find(BY));
  }
}
