package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import org.pointsbank.domain.PersonId;

/**
 * How a token's issuer and subject are tied to a person: {@code PRINCIPAL#<sha256> | PRINCIPAL}.
 * Tied once and never again, so it may be remembered.
 */
public final class PrincipalItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);

  private PrincipalItem() {}

  /** Where the tie of a token lies. */
  public static Key keyOf(String issuer, String subject) {
    byte[] both = (issuer + '\n' + subject).getBytes(StandardCharsets.UTF_8);
    return new Key("PRINCIPAL#" + Sha256.hex(both), "PRINCIPAL");
  }

  /** The tie as an item. */
  public static Item write(String issuer, String subject, PersonId person) {
    return Item.at(keyOf(issuer, subject), "principal").with(PERSON, person);
  }

  /** The person it leads to. */
  public static PersonId read(Item item) {
    return item.get(PERSON);
  }
}
