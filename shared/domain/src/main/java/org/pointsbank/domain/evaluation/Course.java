package org.pointsbank.domain.evaluation;

/**
 * The life of one evaluation. Whatever changes its result moves its version on, so that nobody
 * publishes another result than the one they saw. Source: rules 7.7.
 *
 * @param of which evaluation
 * @param stage how far it has come
 * @param open how many objections nobody has decided about
 * @param version counts its changes; 0 before the first
 */
public record Course(Manifest.Of of, Stage stage, long open, long version) {
  /** Refuses a count below zero. */
  public Course {
    if (open < 0) {
      throw new IllegalArgumentException("objections below zero: " + open);
    }
  }

  /** One of which nothing is written yet. */
  public static Course of(Manifest.Of of) {
    return new Course(of, new Stage.Draft(), 0, 0);
  }

  /** The same, one version on: what belongs to it has changed. */
  public Course moved() {
    return to(stage);
  }

  /** The same in another stage. */
  Course to(Stage next) {
    return new Course(of, next, open, version + 1);
  }

  /** The same with one more open objection. */
  Course objected() {
    return new Course(of, stage, open + 1, version + 1);
  }

  /** The same with one open objection less, as part of the same change. */
  public Course answered() {
    return new Course(of, stage, open - 1, version);
  }
}
