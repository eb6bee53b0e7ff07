package org.pointsbank.local.apidocument;

import java.util.Map;
import java.util.Optional;

/**
 * What requests and answers look like when they are really made.
 *
 * @param byRoute by the route's key
 */
record Examples(Map<String, Example> byRoute) {
  /** No examples. */
  static final Examples NONE = new Examples(Map.of());

  /**
   * One route's.
   *
   * @param request a body that was accepted
   * @param answer what it got
   * @param refusals problems by status and code
   */
  record Example(
      Optional<Object> request,
      Optional<Object> answer,
      Map<Integer, Map<String, Object>> refusals) {}

  Optional<Example> of(String key) {
    return Optional.ofNullable(byRoute.get(key));
  }
}
