package org.pointsbank.local.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields of the template that remembers which were read: one that nobody reads is an error. */
final class Section {
  private final Place place;
  private final Map<String, Yaml> values;
  private final Set<String> unread;

  Section(Place place, Yaml.Fields fields) {
    this.place = place;
    this.values = fields.values();
    this.unread = new HashSet<>(values.keySet());
  }

  /** The field called {@code name}, which must be there. */
  Place need(String name) {
    return find(name).orElseThrow(() -> place.unknown("needs " + name));
  }

  Optional<Place> find(String name) {
    unread.remove(name);
    return Optional.ofNullable(values.get(name)).map(value -> at(name, value));
  }

  /** All fields, whatever they are called. */
  Map<String, Place> all() {
    Map<String, Place> all = new LinkedHashMap<>();
    values.forEach((name, value) -> all.put(name, at(name, value)));
    unread.clear();
    return all;
  }

  /** Knowingly leaves out what has no meaning on one machine. */
  void ignore(String... names) {
    for (String name : names) {
      unread.remove(name);
    }
  }

  /** Refuses every field that was neither read nor knowingly left out. */
  void done() {
    unread.stream()
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          throw new UnknownFeature(path(name), "the local bank does not emulate this");
        });
  }

  private Place at(String name, Yaml value) {
    return new Place(path(name), value, place.names());
  }

  private String path(String name) {
    return place.path().isEmpty() ? name : place.path() + "." + name;
  }
}
