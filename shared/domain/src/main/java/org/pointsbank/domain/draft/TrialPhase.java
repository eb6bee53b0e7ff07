package org.pointsbank.domain.draft;

/** What a trial is at. */
public enum TrialPhase {
  /** It counts the accounts, so that its progress is a figure. */
  COUNTING,
  /** It reckons them, one after the other. */
  RECKONING,
  /** It has been through all of them. */
  FINISHED,
  /** It stopped, since the draft has other rules now. */
  STOPPED
}
