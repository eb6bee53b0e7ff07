package org.pointsbank.imports;

/** Carries the refusal of a file out of its reading; never leaves this package. */
final class UnfitFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Uploaded.Refusal refusal;

  UnfitFile(Uploaded.Refusal refusal) {
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  Uploaded.Refusal refusal() {
    return refusal;
  }
}
