package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a person may do, and for whom they act, as it lies in the table: {@code PERSON#<p> |
 * GRANTS}, all in one item, since every request reads it.
 */
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

  private static final Attribute<PersonId> PRINCIPAL =
      Attribute.text("principal", PersonId::value, PersonId::new);
  private static final Attribute<Acting.Kind> AS =
      Attribute.text("as", Acting.Kind::name, Acting.Kind::valueOf);
  private static final Attribute<List<String>> ACTS = Attribute.texts("acts");

  /** Missing where somebody acts for nobody. */
  private static final Attribute<List<Acting>> ACTING =
      Attribute.list("acting", GrantsItem::acting, GrantsItem::acting);

  /** Missing while the person's sign-ins count. */
  private static final Attribute<LocalDate> SIGN_INS_ENDED =
      Attribute.text("signInsEnded", LocalDate::toString, LocalDate::parse);

  /** Missing unless the person goes on as somebody else. */
  private static final Attribute<PersonId> MERGED_INTO =
      Attribute.text("mergedInto", PersonId::value, PersonId::new);

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

  /** The grants as an item, with whom the person acts for. */
  public static Item write(PersonId person, List<Grant> grants, List<Acting> acting, long version) {
    return write(person, grants, version)
        .withAny(ACTING, Optional.of(acting).filter(some -> !some.isEmpty()));
  }

  /** Whom the person acts for, ended ones too. */
  public static List<Acting> acting(Item item) {
    return item.find(ACTING).orElse(List.of());
  }

  /** The item with the day since when no sign-in of the person counts, if there is one. */
  public static Item withSignInsEnded(Item item, Optional<LocalDate> since) {
    return item.withAny(SIGN_INS_ENDED, since);
  }

  /** Since when no sign-in of the person counts any more, if that is so. */
  public static Optional<LocalDate> signInsEnded(Item item) {
    return item.find(SIGN_INS_ENDED);
  }

  /** The item with the person as whom whoever signs in is taken, if there is one. */
  public static Item withMergedInto(Item item, Optional<PersonId> person) {
    return item.withAny(MERGED_INTO, person);
  }

  /** As whom the person goes on, if they were known twice. */
  public static Optional<PersonId> mergedInto(Item item) {
    return item.find(MERGED_INTO);
  }

  private static Map<String, AttributeValue> acting(Acting acting) {
    return Fields.NONE
        .with(PRINCIPAL, acting.principal())
        .with(AS, acting.kind())
        .with(ACTS, acting.acts().stream().map(Act::name).sorted().toList())
        .with(FROM, acting.from())
        .withAny(UNTIL, acting.until())
        .attributes();
  }

  private static Acting acting(Fields fields) {
    return new Acting(
        fields.get(PRINCIPAL),
        fields.get(AS),
        fields.get(ACTS).stream().map(Act::valueOf).collect(Collectors.toSet()),
        fields.get(FROM),
        fields.find(UNTIL));
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
