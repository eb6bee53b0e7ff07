package org.pointsbank.local.simulation;

/** Which of the functions is asked. */
enum Counter {
  HOURS,
  AWARDS,
  ROUNDS,
  MOVES,
  EVALUATIONS
}
