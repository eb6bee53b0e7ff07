package org.pointsbank.table;

import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;

/**
 * How a community lies in the table: itself at {@code COMMUNITY#<c> | COMMUNITY}, and once more at
 * {@code DISTRICT#<d>#COMMUNITIES | <name>}, so that a register finds it by its name and a district
 * lists all of its communities.
 */
public final class CommunityItem {
  /** The district it belongs to. */
  public static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);

  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<String> NAME = Attribute.text("name");

  private CommunityItem() {}

  /**
   * A community and its points centre.
   *
   * @param id the bank's own
   * @param district it belongs to
   * @param name unique in the district
   */
  public record Community(CommunityId id, DistrictId district, String name) {}

  /** Where a community lies. */
  public static Key keyOf(CommunityId community) {
    return new Key("COMMUNITY#" + community.value(), "COMMUNITY");
  }

  /** Where a community is found by its name. */
  public static Key byName(DistrictId district, String name) {
    return new Key(namesOf(district), name);
  }

  /** All communities of a district, by name. */
  public static Slice of(DistrictId district) {
    return Slice.prefix(namesOf(district), "");
  }

  /** Every community of every district, read now: for what a schedule does everywhere. */
  public static List<Community> everywhere(BankTable table) {
    List<Community> communities = new ArrayList<>();
    table.each(
        DistrictItem.all(),
        district ->
            table.each(
                of(DistrictItem.read(district).id()),
                community -> communities.add(read(community))));
    return communities;
  }

  /** A new community: both of its items. */
  public static Transaction create(Community community) {
    return Transaction.EMPTY
        .create(write(keyOf(community.id()), community))
        .create(write(byName(community.district(), community.name()), community));
  }

  private static Item write(Key key, Community community) {
    return Item.at(key, "community")
        .with(COMMUNITY, community.id())
        .with(DISTRICT, community.district())
        .with(NAME, community.name());
  }

  /** Either item as a community. */
  public static Community read(Item item) {
    return new Community(item.get(COMMUNITY), item.get(DISTRICT), item.get(NAME));
  }

  private static String namesOf(DistrictId district) {
    return "DISTRICT#" + district.value() + "#COMMUNITIES";
  }
}
