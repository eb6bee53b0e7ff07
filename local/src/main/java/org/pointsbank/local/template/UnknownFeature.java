package org.pointsbank.local.template;

/** The template says something that the local bank neither does nor knowingly leaves out. */
public final class UnknownFeature extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Names the place and what is unknown there.
   *
   * @param path from the top of the template, {@code Resources.AwardPoints.Properties.Handler}
   */
  public UnknownFeature(String path, String what) {
    super("template.yaml, " + path + ": " + what);
  }
}
