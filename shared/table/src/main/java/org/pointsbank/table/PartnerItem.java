package org.pointsbank.table;

import java.time.LocalDate;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;

/** How a partner lies in the table: {@code DISTRICT#<d>#PARTNERS | <partner>}. */
public final class PartnerItem {
  private static final Attribute<PartnerId> PARTNER =
      Attribute.text("partner", PartnerId::value, PartnerId::new);
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<PartnerKind> OF_KIND =
      Attribute.text("partnerKind", PartnerKind::name, PartnerKind::valueOf);
  private static final Attribute<String> CONTACT = Attribute.text("contact");
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);

  private PartnerItem() {}

  /** Where a partner lies. */
  public static Key keyOf(DistrictId district, PartnerId partner) {
    return new Key(partition(district), partner.value());
  }

  /** All partners of a district. */
  public static Slice of(DistrictId district) {
    return Slice.prefix(partition(district), "");
  }

  /** The partner as an item. */
  public static Item write(Partner partner) {
    return Item.at(keyOf(partner.district(), partner.id()), "partner")
        .with(CommunityItem.DISTRICT, partner.district())
        .with(PARTNER, partner.id())
        .with(NAME, partner.name())
        .with(OF_KIND, partner.kind())
        .with(CONTACT, partner.contact())
        .with(FROM, partner.from())
        .withAny(EndingFields.ENDING, partner.ending())
        .with(Item.VERSION, partner.version());
  }

  /** The item as a partner. */
  public static Partner read(Item item) {
    return new Partner(
        item.get(PARTNER),
        item.get(CommunityItem.DISTRICT),
        item.get(NAME),
        item.get(OF_KIND),
        item.get(CONTACT),
        item.get(FROM),
        item.find(EndingFields.ENDING),
        item.version());
  }

  private static String partition(DistrictId district) {
    return "DISTRICT#" + district.value() + "#PARTNERS";
  }
}
