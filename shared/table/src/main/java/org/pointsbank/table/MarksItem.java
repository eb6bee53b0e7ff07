package org.pointsbank.table;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.Marks;

/**
 * How the marks of one member of a panel for one nominee lie in the table: {@code
 * PROGRAMME#<programme>#<period> | MARKS#<judge>#<nominee>}. Whoever gives others puts them over
 * the first, and moves the edition on.
 */
public final class MarksItem {
  private static final String PREFIX = "MARKS#";
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private MarksItem() {}

  /** All marks of an edition. */
  public static Slice of(ProgrammeId programme, Period period) {
    return Slice.prefix(EditionItem.partition(programme, period), PREFIX);
  }

  /** The marks as an item. */
  public static Item write(ProgrammeId programme, Period period, Marks marks) {
    Key key =
        new Key(
            EditionItem.partition(programme, period),
            PREFIX + marks.judge().value() + "#" + marks.nominee().value());
    Item item = Item.at(key, "marks").with(AT, marks.at());
    for (Map.Entry<Head, Long> mark : marks.marks().entrySet()) {
      item = item.with(Attribute.whole(mark.getKey().name()), mark.getValue());
    }
    return item;
  }

  /** The item as marks. */
  public static Marks read(Item item) {
    List<String> key = List.of(item.key().sk().split("#", -1));
    Map<Head, Long> marks = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      marks.put(head, item.get(Attribute.whole(head.name())));
    }
    return new Marks(new PersonId(key.get(1)), new PersonId(key.get(2)), marks, item.get(AT));
  }
}
