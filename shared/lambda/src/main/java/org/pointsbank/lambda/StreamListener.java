package org.pointsbank.lambda;

/** Acts on writes of the table. May be told the same thing twice, late, or out of order. */
public interface StreamListener {
  /** Acts on one write; an exception makes the stream tell it again, with all that follow. */
  void accept(StreamRecord record);
}
