package org.pointsbank.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry of a passbook: never changed, never removed. Source: rules 3.5 and 5.3.
 *
 * @param account whose book
 * @param sequence counts from 1 without a gap
 * @param deltas how much
 * @param story why, by which rules, by whom, served when, posted when
 * @param after the balance behind this line
 * @param seal hash of the line before it and of all this; lower-case hex
 */
public record PassbookLine(
    AccountId account,
    long sequence,
    Deltas deltas,
    Posting.Story story,
    Balance after,
    String seal) {

  /** The next line behind {@code before}. */
  static PassbookLine seal(
      Tip before, AccountId account, Deltas deltas, Posting.Story story, Balance after) {
    PassbookLine open = new PassbookLine(account, before.sequence() + 1, deltas, story, after, "");
    return new PassbookLine(
        account, open.sequence, deltas, story, after, open.sealBehind(before.seal()));
  }

  /** The chain's end behind this line. */
  public Tip tip() {
    return new Tip(sequence, seal, story.postedAt());
  }

  /**
   * The seal that this line must have behind one sealed {@code earlier}: {@code sha256(earlier LF
   * text)}, where the text is what {@link LineText} writes. Source: rules 3.5.
   */
  public String sealBehind(String earlier) {
    try {
      byte[] text = (earlier + "\n" + LineText.of(this)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
