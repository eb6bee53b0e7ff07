package org.pointsbank.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request as it came over the wire.
 *
 * @param method of HTTP
 * @param path still encoded
 * @param query still encoded, without the question mark; empty if there is none
 * @param headers by lower-case name, several of one name joined by commas
 * @param body as it is
 * @param from address of the caller
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Received(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    byte[] body,
    String from) {

  /** Headers as the gateway hands them on: names in lower case, values of one name in one text. */
  static Map<String, String> joined(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .collect(
            Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                header -> String.join(",", header.getValue()),
                (one, other) -> one + "," + other,
                TreeMap::new));
  }

  /** The header called {@code name}, in lower case. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
