package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The whole story of a line, to be read aloud.
 *
 * @param sequence the number of the line
 * @param sentences in the order in which they are told
 */
@Serdeable
record StoryView(long sequence, List<SentenceView> sentences) {

  /**
   * One sentence in both languages.
   *
   * @param kind what it tells of: {@code line}, {@code service}, {@code entry}, {@code
   *     confirmation}, {@code reckoning}, {@code voucher}, {@code reversal}, {@code order}, {@code
   *     expiry}, {@code move}, {@code rules}, {@code dates}, {@code numbers} or {@code correction}
   * @param zh in Chinese
   * @param en in English
   */
  @Serdeable
  record SentenceView(String kind, String zh, String en) {
    static SentenceView of(Said.Worded said, StoryWords words) {
      return new SentenceView(
          said.key().substring(0, said.key().indexOf('.')),
          words.in(StoryWords.Tongue.ZH, said),
          words.in(StoryWords.Tongue.EN, said));
    }
  }
}
