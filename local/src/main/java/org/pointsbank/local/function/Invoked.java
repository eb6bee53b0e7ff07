package org.pointsbank.local.function;

/** What came of calling a function. */
public sealed interface Invoked {
  /** It answered this JSON. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answered(byte[] json) implements Invoked {}

  /** It threw this, which in the cloud ends in the log and an alarm. */
  record Faulted(Exception fault) implements Invoked {}
}
