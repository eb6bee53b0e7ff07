package org.pointsbank.local.simulation;

import org.pointsbank.testkit.Played;

/**
 * What a client heard.
 *
 * @param status of HTTP; 0 if the process ended before it answered
 * @param code of the problem; empty if it is none
 * @param body as it came
 */
record Said(int status, String code, String body) {
  /** The process ended, or a fault left it. */
  static final Said NOTHING = new Said(0, "", "");

  static Said of(Played played) {
    String body = played.tree().path("body").asText();
    return new Said(played.status(), played.status() < 400 ? "" : played.code(), body);
  }

  /** Whether the client knows now what came of it. */
  boolean definitive() {
    return status >= 200 && status < 500;
  }

  boolean isDone() {
    return status >= 200 && status < 300;
  }

  /** The code as the bank stores it. */
  String stored() {
    return code.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }
}
