package org.pointsbank.lambda;

/** Input that says nothing a rule could judge; thrown while parsing, caught at the edge. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Says what is wrong. */
  public BadInput(Problem problem) {
    super(problem.code().code(), null, false, false);
    this.problem = problem;
  }

  /** Bad input at {@code pointer}. */
  public static BadInput at(String pointer, ProblemCode code) {
    return new BadInput(Problem.at(pointer, code));
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
