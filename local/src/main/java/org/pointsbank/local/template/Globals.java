package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all functions have in common.
 *
 * @param environment variables of each
 * @param timeoutSeconds after which Lambda ends one
 */
record Globals(Map<String, String> environment, int timeoutSeconds) {
  /** Lambda's own. */
  private static final int DEFAULT_SECONDS = 3;

  static Globals read(Optional<Place> place) {
    if (place.isEmpty()) {
      return new Globals(Map.of(), DEFAULT_SECONDS);
    }
    Section globals = place.get().section();
    Globals read = read(globals.need("Function").section());
    globals.done();
    return read;
  }

  private static Globals read(Section function) {
    function.ignore(
        "Architectures",
        "MemorySize",
        "SnapStart",
        "AutoPublishAlias",
        "ReservedConcurrentExecutions");
    function.find("Runtime").ifPresent(runtime -> runtime.demand("java25"));
    Globals globals =
        new Globals(
            environment(function),
            function.find("Timeout").map(Place::number).orElse(DEFAULT_SECONDS));
    function.done();
    return globals;
  }

  static Map<String, String> environment(Section function) {
    Map<String, String> environment = new LinkedHashMap<>();
    function
        .find("Environment")
        .map(Place::section)
        .ifPresent(section -> {
          section
              .need("Variables")
              .section()
              .all()
              .forEach((name, value) -> environment.put(name, value.text()));
          section.done();
        });
    return environment;
  }
}
