package org.pointsbank.domain.activity;

/** How somebody shows that they are there. */
public sealed interface Proof {
  /** By the code on the leader's device; whether it {@code fits} is seen by whoever asks. */
  record Code(boolean fits) implements Proof {}

  /** By the leader's or a worker's word, with a reason. */
  record Hand() implements Proof {}
}
