package org.pointsbank.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one function and what starts it. */
final class FunctionReader {
  private final Globals globals;
  private final EventReader events;

  FunctionReader(Globals globals, String table, String api) {
    this.globals = globals;
    this.events = new EventReader(table, api);
  }

  Template.Function read(String name, Section function) {
    // Code is on the class path here; what is given up is told at once; nobody is kept from a
    // table.
    function.ignore("Description", "CodeUri", "LoggingConfig", "EventInvokeConfig", "Policies");
    Map<String, String> environment = new LinkedHashMap<>(globals.environment());
    environment.putAll(Globals.environment(function));
    String handler = function.need("Handler").text();
    int timeout = function.find("Timeout").map(Place::number).orElse(globals.timeoutSeconds());
    Optional<Place> starts = function.find("Events");
    function.done();
    List<Template.Route> routes = new ArrayList<>();
    List<Template.Schedule> schedules = new ArrayList<>();
    List<Template.Function.Stream> streams = new ArrayList<>();
    starts
        .map(place -> place.section().all())
        .orElse(Map.of())
        .forEach((event, place) -> {
          Section section = place.section();
          Place type = section.need("Type");
          Section properties = section.need("Properties").section();
          section.done();
          switch (type.text()) {
            case "HttpApi" -> routes.add(events.route(name, properties));
            case "ScheduleV2" -> schedules.add(events.schedule(name, event, properties));
            case "DynamoDB" -> streams.add(events.stream(properties));
            default ->
                throw type.unknown("the local bank does not emulate events of type " + type.text());
          }
        });
    return new Template.Function(name, handler, environment, timeout, routes, schedules, streams);
  }
}
