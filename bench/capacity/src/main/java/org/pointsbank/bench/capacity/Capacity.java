package org.pointsbank.bench.capacity;

import java.util.List;

/** Prints what each step costs, beside what it may cost; the same every time. */
final class Capacity {
  private Capacity() {}

  public static void main(String[] arguments) {
    List<Figure> figures = Rehearsal.play();
    System.out.println(Figure.headings());
    figures.stream().map(Figure::line).forEach(System.out::println);
    System.exit(figures.stream().allMatch(Figure::met) ? 0 : 1);
  }
}
