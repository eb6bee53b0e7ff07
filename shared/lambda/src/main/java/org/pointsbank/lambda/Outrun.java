package org.pointsbank.lambda;

/** Others were writing all the time; nothing is lost, the step is to be done again. */
public final class Outrun extends IllegalStateException {
  private static final long serialVersionUID = 1;

  Outrun(String step) {
    super(step);
  }
}
