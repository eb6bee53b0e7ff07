package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.Programme;

/** How an award programme lies in the table: {@code DISTRICT#<d>#PROGRAMMES | <programme>}. */
public final class ProgrammeItem {
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<Boolean> CLOSED = Attribute.flag("closed");

  private ProgrammeItem() {}

  /** Where a programme lies. */
  public static Key keyOf(DistrictId district, ProgrammeId programme) {
    return new Key(listOf(district), programme.value());
  }

  /** All programmes of a district, oldest first. */
  public static Slice of(DistrictId district) {
    return Slice.prefix(listOf(district), "");
  }

  /** The programme as an item. */
  public static Item write(Programme programme) {
    return Item.at(keyOf(programme.district(), programme.id()), "programme")
        .withAny(COMMUNITY, programme.community())
        .with(TermsFields.TERMS, programme.terms())
        .with(BY, programme.made().by())
        .with(AT, programme.made().at())
        .with(CLOSED, programme.closed())
        .with(Item.VERSION, programme.version());
  }

  /** The item as a programme of {@code district}. */
  public static Programme read(DistrictId district, Item item) {
    return new Programme(
        new ProgrammeId(item.key().sk()),
        district,
        item.find(COMMUNITY),
        item.get(TermsFields.TERMS),
        new Confirmation(item.get(BY), item.get(AT)),
        item.get(CLOSED),
        item.version());
  }

  private static String listOf(DistrictId district) {
    return "DISTRICT#" + district.value() + "#PROGRAMMES";
  }
}
