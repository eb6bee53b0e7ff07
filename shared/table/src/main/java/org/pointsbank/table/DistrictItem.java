package org.pointsbank.table;

import org.pointsbank.domain.DistrictId;

/** How a district lies in the table: {@code DISTRICTS | <district>}, so that schedules find all. */
public final class DistrictItem {
  /** The partition of all districts. */
  public static final String ALL = "DISTRICTS";

  private static final Attribute<String> NAME = Attribute.text("name");

  private DistrictItem() {}

  /**
   * A district.
   *
   * @param id the bank's own
   * @param name as people call it
   */
  public record District(DistrictId id, String name) {}

  /** Where a district lies. */
  public static Key keyOf(DistrictId district) {
    return new Key(ALL, district.value());
  }

  /** Every district. */
  public static Slice all() {
    return Slice.prefix(ALL, "");
  }

  /** The district as an item. */
  public static Item write(District district) {
    return Item.at(keyOf(district.id()), "district").with(NAME, district.name());
  }

  /** The item as a district. */
  public static District read(Item item) {
    return new District(new DistrictId(item.key().sk()), item.get(NAME));
  }
}
