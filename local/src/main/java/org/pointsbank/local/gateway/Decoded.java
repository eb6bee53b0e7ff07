package org.pointsbank.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Undoes the percent-encoding of a URL. */
final class Decoded {
  private Decoded() {}

  /**
   * A part of a path, where a plus is a plus.
   *
   * @throws IllegalArgumentException if a percent sign is followed by nonsense
   */
  static String path(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * The parameters of a query by name; several of one name are joined by commas.
   *
   * @throws IllegalArgumentException if a percent sign is followed by nonsense
   */
  static Map<String, String> query(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.merge(text(name), text(value), (one, other) -> one + "," + other);
      }
    }
    return parameters;
  }

  private static String text(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
