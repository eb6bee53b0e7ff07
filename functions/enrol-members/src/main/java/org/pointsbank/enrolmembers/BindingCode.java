package org.pointsbank.enrolmembers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.pointsbank.table.Sha256;

/**
 * A code that ties a token to a person once: 80 random bits, as 16 signs of Crockford's base 32,
 * which has no I, L, O or U. Source: rules 8.2.
 *
 * @param text without dashes
 */
record BindingCode(String text) {
  /** It is handed over at the desk, so it need not last; no rule book speaks of sign-ins. */
  static final Duration VALID = Duration.ofDays(7);

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final Pattern SILENT = Pattern.compile("[\\s-]");

  /** Refuses what no code looks like; the message does not repeat it. */
  BindingCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a binding code");
    }
  }

  /** A new one. */
  static BindingCode drawn(RandomGenerator chance) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
    }
    return new BindingCode(text.toString());
  }

  /** The code somebody typed, whatever the case and the dashes, O for 0, I and L for 1. */
  static Optional<BindingCode> typed(String raw) {
    String plain =
        SILENT
            .matcher(raw)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(plain).matches() ? Optional.of(new BindingCode(plain)) : Optional.empty();
  }

  /** As paper shows it: {@code 7K2M-9QXA-40TZ-BR5D}. */
  String grouped() {
    StringBuilder grouped = new StringBuilder(text);
    for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '-');
    }
    return grouped.toString();
  }

  /** All that the table keeps of it. */
  String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A code is a secret. */
  @Override
  public String toString() {
    return "BindingCode";
  }
}
