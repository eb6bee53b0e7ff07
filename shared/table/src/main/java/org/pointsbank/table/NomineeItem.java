package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.Nominee;

/**
 * How a nominee lies in the table: {@code PROGRAMME#<programme>#<period> | NOMINEE#<person>}; only
 * ever created, and it moves the edition on with it.
 */
public final class NomineeItem {
  private static final String PREFIX = "NOMINEE#";
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<Fields> FIGURES =
      Attribute.nested("figures", Fields::attributes, fields -> fields);

  private NomineeItem() {}

  /** All nominees of an edition, by their ids. */
  public static Slice of(ProgrammeId programme, Period period) {
    return Slice.prefix(EditionItem.partition(programme, period), PREFIX);
  }

  /** The nominee as an item. */
  public static Item write(ProgrammeId programme, Period period, Nominee nominee) {
    Key key = new Key(EditionItem.partition(programme, period), PREFIX + nominee.person().value());
    return Item.at(key, "nominee")
        .with(NUMBER, nominee.number())
        .with(COMMUNITY, nominee.community())
        .with(BY, nominee.by().by())
        .with(AT, nominee.by().at())
        .with(REASON, nominee.reason())
        .with(FIGURES, QuarterFields.written(nominee.figures()));
  }

  /** The item as a nominee. */
  public static Nominee read(Item item) {
    return new Nominee(
        new PersonId(item.key().sk().substring(PREFIX.length())),
        item.get(NUMBER),
        item.get(COMMUNITY),
        QuarterFields.totals(item.get(FIGURES)),
        new Confirmation(item.get(BY), item.get(AT)),
        item.get(REASON));
  }
}
