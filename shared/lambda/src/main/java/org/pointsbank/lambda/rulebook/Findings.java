package org.pointsbank.lambda.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;

/** What a check has found so far: it goes on where another would stop. */
final class Findings {
  private final List<Problem.FieldProblem> found = new ArrayList<>();

  /** Notes {@code code} at {@code pointer} unless the value {@code fits}. */
  void demand(boolean fits, String pointer, ProblemCode code) {
    if (!fits) {
      found.add(new Problem.FieldProblem(pointer, code));
    }
  }

  /** Demands a number from {@code least} to {@code most}. */
  void range(String pointer, long value, long least, long most) {
    demand(value >= least && value <= most, pointer, ProblemCode.OUT_OF_RANGE);
  }

  /** Demands a text that is not blank and has at most {@code longest} characters. */
  void text(String pointer, String text, int longest) {
    demand(!text.isBlank() && text.length() <= longest, pointer, ProblemCode.INVALID_VALUE);
  }

  /** Demands that {@code text} is in none of {@code seen}, and puts it there. */
  void once(String pointer, String text, Set<String> seen) {
    demand(seen.add(text), pointer, ProblemCode.DUPLICATE_VALUE);
  }

  List<Problem.FieldProblem> all() {
    return List.copyOf(found);
  }
}
