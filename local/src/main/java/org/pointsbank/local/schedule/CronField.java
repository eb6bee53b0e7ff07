package org.pointsbank.local.schedule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One field of a cron expression: the numbers at which it is due. */
final class CronField {
  private static final Pattern PART = Pattern.compile("(\\*|\\?|\\d+(-\\d+)?)(/\\d+)?");

  private final BitSet due = new BitSet();

  private CronField() {}

  /**
   * Reads {@code text}: a list of numbers, ranges, {@code *} and steps.
   *
   * @param least number of the field
   * @param most number of the field
   * @throws IllegalArgumentException for names, {@code L}, {@code W} and {@code #}, which we do not
   *     use
   */
  static CronField of(String text, int least, int most) {
    CronField field = new CronField();
    for (String part : text.split(",", -1)) {
      if (!PART.matcher(part).matches()) {
        throw new IllegalArgumentException("cannot read \"" + part + "\" of a cron expression");
      }
      field.add(part.split("/", -1), least, most);
    }
    return field;
  }

  private void add(String[] rangeAndStep, int least, int most) {
    int step = rangeAndStep.length == 1 ? 1 : Integer.parseInt(rangeAndStep[1]);
    int[] ends = {least, most};
    if (!rangeAndStep[0].equals("*") && !rangeAndStep[0].equals("?")) {
      int[] named =
          Arrays.stream(rangeAndStep[0].split("-", -1)).mapToInt(Integer::parseInt).toArray();
      // A single number with a step begins there and goes on to the end.
      boolean alone = named.length == 1 && rangeAndStep.length == 1;
      ends = new int[] {named[0], alone ? named[0] : named.length == 1 ? most : named[1]};
    }
    if (step < 1 || ends[0] < least || ends[1] > most || ends[0] > ends[1]) {
      throw new IllegalArgumentException(
          Stream.of(rangeAndStep).toList() + " is not within " + least + " to " + most);
    }
    for (int number = ends[0]; number <= ends[1]; number += step) {
      due.set(number);
    }
  }

  boolean has(int number) {
    return due.get(number);
  }

  /** The first number from {@code number} on; -1 if there is none. */
  int from(int number) {
    return due.nextSetBit(number);
  }
}
