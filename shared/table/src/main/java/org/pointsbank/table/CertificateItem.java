package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Honour;

/**
 * How an honour is found by the code on its certificate: {@code CERTIFICATE#<sha256 of the code> |
 * CERTIFICATE}. Only ever created.
 */
public final class CertificateItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<HonourId> HONOUR =
      Attribute.text("honour", HonourId::value, HonourId::new);

  private CertificateItem() {}

  /** Where the certificate with {@code code} lies. */
  public static Key keyOf(CertificateCode code) {
    String hash = Sha256.hex(code.text().getBytes(StandardCharsets.UTF_8));
    return new Key("CERTIFICATE#" + hash, "CERTIFICATE");
  }

  /** That the certificate of {@code honour} leads to it. */
  public static Item write(Honour honour) {
    return Item.at(keyOf(honour.certificate().code()), "certificate")
        .with(PERSON, honour.person())
        .with(HONOUR, honour.id());
  }

  /** Where the honour lies that it leads to. */
  public static Key read(Item item) {
    return HonourItem.keyOf(item.get(PERSON), item.get(HONOUR));
  }
}
