package org.pointsbank.domain.honour;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code on a certificate: 80 random bits, as 16 signs of Crockford's base 32, which has no I, L,
 * O or U. Source: rules 16.6.
 *
 * @param text without dashes
 */
public record CertificateCode(String text) {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final Pattern SILENT = Pattern.compile("[\\s-]");

  /** Refuses what no code looks like; the message does not repeat it. */
  public CertificateCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a certificate's code");
    }
  }

  /** A new one. */
  public static CertificateCode drawn(RandomGenerator chance) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
    }
    return new CertificateCode(text.toString());
  }

  /** The code somebody typed, whatever the case and the dashes, O for 0, I and L for 1. */
  public static Optional<CertificateCode> typed(String raw) {
    String plain =
        SILENT
            .matcher(raw)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(plain).matches()
        ? Optional.of(new CertificateCode(plain))
        : Optional.empty();
  }

  /** As paper shows it: {@code 7K2M-9QXA-40TZ-BR5D}. */
  public String grouped() {
    StringBuilder grouped = new StringBuilder(text);
    for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '-');
    }
    return grouped.toString();
  }

  /** It opens what only its holder shows around. */
  @Override
  public String toString() {
    return "CertificateCode";
  }
}
