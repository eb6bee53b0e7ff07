package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the roles of a person lie in the table: {@code PERSON#<p> | GRANTS}, all in one item. */
public final class GrantsItem {
  private static final Attribute<Role> ROLE = Attribute.text("role", Role::name, Role::valueOf);
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("until", LocalDate::toString, LocalDate::parse);
  private static final Attribute<List<Grant>> GRANTS =
      Attribute.list("grants", GrantsItem::grant, GrantsItem::grant);

  private GrantsItem() {}

  /** Where the grants of a person lie. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "GRANTS");
  }

  /** The grants as an item. */
  public static Item write(PersonId person, List<Grant> grants, long version) {
    return Item.at(keyOf(person), "grants").with(GRANTS, grants).with(Item.VERSION, version);
  }

  /** All grants in the item, ended ones too. */
  public static List<Grant> read(Item item) {
    return item.get(GRANTS);
  }

  private static Map<String, AttributeValue> grant(Grant grant) {
    return Fields.NONE
        .with(ROLE, grant.role())
        .with(DISTRICT, grant.district())
        .withAny(COMMUNITY, grant.community())
        .with(FROM, grant.from())
        .withAny(UNTIL, grant.until())
        .attributes();
  }

  private static Grant grant(Fields fields) {
    return new Grant(
        fields.get(ROLE),
        fields.get(DISTRICT),
        fields.find(COMMUNITY),
        fields.get(FROM),
        fields.find(UNTIL));
  }
}
