package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;

/**
 * How an excusal lies in the table: {@code EVALUATION#<c>#<quarter> | EXCUSED#<person>}. It moves
 * the evaluation's {@link CourseItem} on with it.
 */
public final class ExcusalItem {
  private static final String PREFIX = "EXCUSED#";
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<Boolean> STANDS = Attribute.flag("stands");

  private ExcusalItem() {}

  /** Where it lies that {@code person} is excused. */
  public static Key keyOf(Manifest.Of of, PersonId person) {
    return new Key(EvaluationItem.partition(of), PREFIX + person.value());
  }

  /** Everybody who was ever excused from an evaluation. */
  public static Slice of(Manifest.Of of) {
    return Slice.prefix(EvaluationItem.partition(of), PREFIX);
  }

  /** Puts {@code next} in the place of the one it comes from. */
  public static Transaction replace(Excusal next) {
    return next.version() == 1
        ? Transaction.EMPTY.create(write(next))
        : Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The excusal as an item. */
  public static Item write(Excusal excusal) {
    return Item.at(keyOf(excusal.of(), excusal.person()), "excusal")
        .with(NUMBER, excusal.number())
        .with(REASON, excusal.reason())
        .with(BY, excusal.by().by())
        .with(AT, excusal.by().at())
        .with(STANDS, excusal.stands())
        .with(Item.VERSION, excusal.version());
  }

  /** The item as an excusal from {@code of}. */
  public static Excusal read(Manifest.Of of, Item item) {
    return new Excusal(
        of,
        new PersonId(item.key().sk().substring(PREFIX.length())),
        item.get(NUMBER),
        item.get(REASON),
        new Confirmation(item.get(BY), item.get(AT)),
        item.get(STANDS),
        item.version());
  }
}
