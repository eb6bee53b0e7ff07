package org.pointsbank.organiseactivities;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits of a session that change by time: RFC 6238 with HMAC-SHA256.
 *
 * @param secret of the session, in hex
 * @param stepSeconds how long a code stands
 */
record RotatingCode(String secret, long stepSeconds) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DIGITS = 1_000_000;
  private static final int LAST_NIBBLE = 0xf;
  private static final int WITHOUT_SIGN = 0x7fffffff;

  /** The code that stands at {@code now}. */
  String at(Instant now) {
    return of(step(now));
  }

  /** Until when it stands. */
  Instant until(Instant now) {
    return Instant.ofEpochSecond((step(now) + 1) * stepSeconds);
  }

  /** Whether {@code code} stands at {@code now}, or did one step before: fingers are slow. */
  boolean fits(String code, Instant now) {
    return same(code, of(step(now))) || same(code, of(step(now) - 1));
  }

  private long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), stepSeconds);
  }

  private String of(long step) {
    byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & LAST_NIBBLE;
    int number = ByteBuffer.wrap(hash).getInt(offset) & WITHOUT_SIGN;
    return "%06d".formatted(number % DIGITS);
  }

  private byte[] hash(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** In a time that does not tell how much of it is right. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** The secret never reaches a log by accident. */
  @Override
  public String toString() {
    return "RotatingCode[" + stepSeconds + " s]";
  }
}
