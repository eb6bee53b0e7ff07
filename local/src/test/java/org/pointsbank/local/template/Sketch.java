package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the template as rules look at it. What does not stand there is an empty part, so that a
 * rule asks for what it wants to see and needs no guards.
 *
 * @param value what stands there
 */
record Sketch(Optional<Yaml> value) {
  static Sketch of(String template) {
    return new Sketch(Optional.of(Yaml.parse(template)));
  }

  /** What stands at the end of {@code path}. */
  Sketch at(String... path) {
    Sketch here = this;
    for (String name : path) {
      here = new Sketch(Optional.ofNullable(here.fields().get(name)).flatMap(Sketch::value));
    }
    return here;
  }

  boolean isThere() {
    return value.isPresent();
  }

  /** The fields by name; none if this is no mapping. */
  Map<String, Sketch> fields() {
    Map<String, Sketch> fields = new LinkedHashMap<>();
    if (value.orElse(new Yaml.Text("")) instanceof Yaml.Fields(Map<String, Yaml> values)) {
      values.forEach((name, each) -> fields.put(name, new Sketch(Optional.of(each))));
    }
    return fields;
  }

  /** The entries; none if this is no sequence. */
  List<Sketch> each() {
    return value.orElse(new Yaml.Text("")) instanceof Yaml.Many(List<Yaml> values)
        ? values.stream().map(entry -> new Sketch(Optional.of(entry))).toList()
        : List.of();
  }

  /** The texts of a sequence, or the one text that stands in its place. */
  List<String> texts() {
    return each().isEmpty() ? List.of(text()) : each().stream().map(Sketch::text).toList();
  }

  /** All that stands here as one text, {@code !Ref BankTable}; empty if nothing does. */
  String text() {
    return value.map(Sketch::written).orElse("");
  }

  private static String written(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Text(String text) -> text;
      case Yaml.Intrinsic(String name, Yaml argument) -> "!" + name + " " + written(argument);
      case Yaml.Many(List<Yaml> values) ->
          values.stream().map(Sketch::written).collect(Collectors.joining(", ", "[", "]"));
      case Yaml.Fields(Map<String, Yaml> values) ->
          values.entrySet().stream()
              .map(each -> each.getKey() + ": " + written(each.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** The resources of {@code type} by name. */
  Map<String, Sketch> resources(String type) {
    Map<String, Sketch> found = new LinkedHashMap<>(at("Resources").fields());
    found.values().removeIf(resource -> !resource.at("Type").text().equals(type));
    return found;
  }

  /** What starts functions, of {@code type}, by {@code Function.Event}. */
  Map<String, Sketch> events(String type) {
    Map<String, Sketch> found = new LinkedHashMap<>();
    resources("AWS::Serverless::Function")
        .forEach((function, resource) ->
            resource
                .at("Properties", "Events")
                .fields()
                .forEach((name, event) -> found.put(function + "." + name, event)));
    found.values().removeIf(event -> !event.at("Type").text().equals(type));
    return found;
  }
}
